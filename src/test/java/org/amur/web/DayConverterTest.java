package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import jakarta.faces.convert.ConverterException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {

    private final DayConverter converter = new DayConverter();

    @Test
    void aDayIsShownAsItIsRead() {
        LocalDate day = converter.getAsObject(null, null, " 2024-02-29 ");
        assertEquals(LocalDate.of(2024, 2, 29), day);
        assertEquals("2024-02-29", converter.getAsString(null, null, day));
    }

    @Test
    void anEmptyFieldHasNoDay() {
        assertNull(converter.getAsObject(null, null, " "));
        assertEquals("", converter.getAsString(null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2025-02-29", "2026-13-01", "0000-01-01", "+12026-01-01", "20 March 2023"})
    void impossibleAndOtherTextsAreRefused(String typed) {
        assertThrows(ConverterException.class, () -> converter.getAsObject(null, null, typed));
    }
}
