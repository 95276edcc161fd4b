package org.amur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Tests of the dates that a key accepts. */
class AnswerKeyReaderTest {

    private static List<String> dates(String date, String note) {
        return AnswerKeyReader.dates(date, note).stream().map(PartialDate::getEdtf).toList();
    }

    @Test
    void noteMayAcceptFurtherDates() {
        assertEquals(List.of("2024-05-13"), dates("2024-05-13", "the 14th elsewhere"));
        assertEquals(
                List.of("[..2024-05-20]", "2024-05-19", "2024-05-20"),
                dates("../2024-05-20", "day not stated; 2024-05-19 (the fact) and 2024-05-20 also acceptable"));
        assertEquals(List.of("2024/..", "XXXX", "2024/2026"), dates("2024/..", "null or 2024/2026 also acceptable"));
    }

    @Test
    void eventWithoutADateHasNone() {
        assertEquals(List.of(), dates(null, ""));
        assertEquals(List.of("XXXX", "2024"), dates(null, "2024 also acceptable"));
    }
}
