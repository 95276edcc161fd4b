package org.amur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    @ParameterizedTest
    @CsvSource({
            "Xi Jinping,en,Latn", "Си Цзиньпин,ru,Cyrl", "'',en,Latn", "2022,en,Latn",
            "习近平,zh,Hans", "習近平,zh,Hant", "普京,zh,Hans", "普京,zh-Hant,Hant", "普京,zh-TW,Hant",
            "習近平,en,Hant", "習近平,ja,Jpan", "台灣,zh,Hant", "习近平,zh-Hans,Hans", "シー・チンピン,ja,Jpan"})
    void isThatOfMostLettersAndOfTheLanguage(String text, String language, String script) {
        assertEquals(script, Script.of(text, language));
    }

    @ParameterizedTest
    @CsvSource({"Latn,en", "Cyrl,ru", "Hans,zh", "Hant,zh", "Jpan,ja", "Kore,ko", "Arab,ar", "Mong,mn", "Geor,ka"})
    void isWrittenMostlyInOneLanguage(String script, String language) {
        assertEquals(language, Script.language(script));
    }
}
