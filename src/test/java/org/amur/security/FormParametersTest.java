package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FormParametersTest {

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.faces.ViewState=stateless", "id=5&jakarta.faces.ViewState", "a=b&jakarta%2Efaces%2eViewState=",
        "jakarta.faces.partial.ajax=true", "JAKARTA.faces.source=x", "javax.faces.ViewState=x", "record:delete=x", "record%3adelete=x",
        "record%3Adelete", "+jakarta.faces.ViewState=x", "id=5;record:delete=x", "primefaces.resetvalues=true", "omnifaces.event=unload",
        "x%zz=1&form:name=y", "j%61karta.faces.View%zzState=x"})
    void areFoundHoweverTheyAreSpelt(String query) {
        assertTrue(FormParameters.areIn(query), query);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "id=5",
                "q=record:delete",
                "q=jakarta.faces.ViewState",
                "to=/event/list?a:b",
                "from=2014&sort=title",
                "&&=x",
                "q=%"
            })
    void areNotSeenInValuesAndPlainNames(String query) {
        assertFalse(FormParameters.areIn(query), query);
    }
}
