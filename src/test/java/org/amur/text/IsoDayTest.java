package org.amur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class IsoDayTest {

    @Test
    void acceptsDaysThatBothDatabasesSupport() {
        assertEquals(Optional.of(LocalDate.of(2023, 3, 20)), IsoDay.parse(" 2023-03-20 "));
        assertEquals(Optional.of(LocalDate.of(1, 1, 1)), IsoDay.parse("0001-01-01"));
        assertEquals(Optional.of(LocalDate.of(9999, 12, 31)), IsoDay.parse("9999-12-31"));
    }

    @Test
    void rejectsOtherTexts() {
        for (String text : List.of("", "yesterday", "2023", "2023-02-30", "0000-12-31", "-0044-03-15", "+10000-01-01",
                "+999999999-12-31", "2023-03-20T10:00")) {
            assertEquals(Optional.empty(), IsoDay.parse(text), text);
        }
    }
}
