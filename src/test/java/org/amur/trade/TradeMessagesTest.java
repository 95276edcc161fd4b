package org.amur.trade;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.amur.trade.file.Layout;
import org.amur.trade.file.Reason;
import org.amur.trade.said.Doubt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TradeMessagesTest {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages", Locale.ROOT);

    @ParameterizedTest
    @MethodSource("keys")
    void everyConstantHasAText(String key) {
        assertTrue(MESSAGES.containsKey(key), key);
        assertFalse(MESSAGES.getString(key).contains("'"), "an apostrophe would swallow arguments");
    }

    static Stream<String> keys() {
        return Stream.of(
                Stream.of(Reason.values()).map(Reason::key), Stream.of(Doubt.values()).map(Doubt::key),
                names("layout", Layout.values()), names("reporter", Reporter.values()),
                names("flow", Flow.values()), names("scale", Scale.values()),
                names("basis", Level.Basis.values()), names("place", FigurePlot.Place.values()),
                names("place", FigurePlot.Place.values()).map(place -> place + ".short")).flatMap(keys -> keys);
    }

    private static Stream<String> names(String property, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> "trade." + property + "." + constant.name());
    }
}
