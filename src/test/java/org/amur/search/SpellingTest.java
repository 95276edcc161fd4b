package org.amur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the words that a typing error may stand for. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({"gaprom, gazprom", "gazzprom, gazprom", "gasprom, gazprom", "gzaprom, gazprom", "agzprom, gazprom", "роснефьт, роснефть"})
    void oneErrorIsCorrected(String typed, String meant) {
        assertTrue(Spelling.variants(typed).contains(meant));
    }

    @Test
    void swappedLettersComeFirst() {
        assertEquals(List.of("chnia", "hcnia", "cnhia", "china", "chnai"), Spelling.variants("chnia").subList(0, 5));
    }

    @Test
    void shortNumberedAndChineseWordsAreKept() {
        for (String word : List.of("xi", "eo14024", "习近平", "путinа")) {
            assertEquals(List.of(), Spelling.variants(word));
        }
    }
}
