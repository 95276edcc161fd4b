package org.amur.lists;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.amur.lists.read.ListFormat;
import org.amur.lists.read.ProblemKind;
import org.amur.web.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListMessagesTest {

    @ParameterizedTest
    @MethodSource("keys")
    void everyConstantHasAText(String key) {
        assertTrue(Texts.has(key), key);
    }

    static Stream<String> keys() {
        return Stream.of(
                names("lists.list", OfficialList.values()), names("lists.short", OfficialList.values()),
                names("lists.publisher", OfficialList.values()), names("lists.format", ListFormat.values()),
                names("lists.reason", ProblemKind.values())).flatMap(keys -> keys);
    }

    private static Stream<String> names(String property, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> property + "." + constant.name());
    }
}
