package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests requests that only a program sends: they are refused like any other, with a page. */
class OddRequestsPagesIT extends ViewBrowserTests {

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.faces.partial.ajax=true", "jakarta.faces.RenderKitId=NOPE"})
    void anAddressThatAsksFacesForAnotherFormatIsRefused(String parameter) {
        visitors = new Visitors(address.toString());
        assertEquals(400, visitors.get(Person.VISITOR, "source/list?" + parameter).statusCode());
        assertEquals(400, visitors.get(Person.VISITOR, "security/sign-in?" + parameter).statusCode());
    }

    @Test
    void anUnknownFormatOfAFormGetsThePage() {
        everybody(() -> assertEquals(200, visitors.post(Person.EDITOR, "source/edit", "jakarta.faces.RenderKitId=NOPE&form=form").statusCode()));
    }

    @Test
    void aFormWithoutTheStateOfItsPageIsRefused() {
        everybody(() -> assertEquals(400,
                visitors.post(Person.EDITOR, "source/edit", "jakarta.faces.ViewState=stateless&form=form&form%3Asave=x").statusCode()));
    }
}
