package org.amur.actor.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeLineTest {

    @ParameterizedTest
    @CsvSource({"COUNTRY, RU, Russia", "BORN, 1952-10-07, 7 October 1952", "NAME, RU, RU"})
    void codesAreShownInWords(String kind, String kept, String shown) {
        assertEquals(shown, new MergeLine(kind, 1, kept, null, null, null).getTitle());
    }
}
