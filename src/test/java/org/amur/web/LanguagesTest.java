package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"en, English", "ru, Russian", "und, unknown", "xx, xx", "no language, no language"})
    void languagesHaveNames(String tag, String name) {
        assertEquals(name, Languages.name(tag));
    }

    @ParameterizedTest
    @CsvSource({"Latn, Latin", "Cyrl, Cyrillic", "letters, letters"})
    void scriptsHaveNames(String code, String name) {
        assertEquals(name, Languages.script(code));
    }

    @Test
    void nullHasNoName() {
        assertNull(Languages.name(null));
        assertNull(Languages.script(null));
    }
}
