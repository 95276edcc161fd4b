package org.amur.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.amur.figure.claim.Doubt;
import org.amur.figure.series.Level;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figureimport.rows.Layout;
import org.amur.figureimport.rows.Reason;
import org.amur.web.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TradeMessagesTest {

    @ParameterizedTest
    @MethodSource("keys")
    void everyConstantHasAText(String key) {
        assertTrue(Texts.has(key), key);
        assertFalse(Texts.get(key).contains("'"), "an apostrophe would swallow arguments");
    }

    static Stream<String> keys() {
        return Stream.of(
                Stream.of(Reason.values()).map(Reason::key), Stream.of(Doubt.values()).map(Doubt::key),
                names("figureImport.layout", Layout.values()), names("figure.reporter", Reporter.values()),
                names("figure.flow", Flow.values()), names("figure.scale", Scale.values()),
                names("figure.basis", Level.Basis.values()), names("figure.place", FigurePlot.Place.values()),
                names("figure.place", FigurePlot.Place.values()).map(place -> place + ".short")).flatMap(keys -> keys);
    }

    private static Stream<String> names(String property, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> property + "." + constant.name());
    }
}
