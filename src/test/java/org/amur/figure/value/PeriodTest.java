package org.amur.figure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2022,YEAR,2022-01-01,2022-12-31,12", "2022-11,MONTH,2022-11-01,2022-11-30,1",
            "2022-01..2022-05,CUMULATIVE,2022-01-01,2022-05-31,5",
            "2024-01..2024-02,CUMULATIVE,2024-01-01,2024-02-29,2", "2022-01..2022-12,CUMULATIVE,2022-01-01,2022-12-31,12",
            "2024-03..2024-04,SPAN,2024-03-01,2024-04-30,2"})
    void readsAndWritesItsNotation(String text, Period.Kind kind, LocalDate start, LocalDate end, int months) {
        Period period = Period.parse(text);
        assertEquals(kind, period.kind());
        assertEquals(start, period.start());
        assertEquals(end, period.end());
        assertEquals(months, period.monthCount());
        assertEquals(text, period.toString());
    }

    @Test
    void januaryAloneIsAMonth() {
        assertEquals(Period.month(2024, 1), Period.parse("2024-01..2024-01"));
        assertEquals(Period.month(2024, 1), Period.cumulative(2024, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "2022-13", "2022-00", "2022-1", "2022-05..2022-01", "2022-11..2023-02",
            "2022..2023", "2022-01..", "0022", "1899", "2022-01-15", "２０２２", "2022-01...2022-05", "Jan 2022"})
    void refusesWhatIsNoPeriod(String text) {
        assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
    }

    @Test
    void comparesWithTheSameMonthsOfTheYearBefore() {
        assertEquals(Period.parse("2023-01..2023-07"), Period.parse("2024-01..2024-07").sameMonthsOfYearBefore());
        assertEquals(Period.year(2021), Period.year(2022).sameMonthsOfYearBefore());
    }

    @Test
    void aYearIsNotItsJanuaryToDecember() {
        assertFalse(Period.year(2022).equals(Period.cumulative(2022, 12)));
    }

    @Test
    void sortsByTime() {
        List<String> sorted = Stream.of("2023-01", "2022", "2022-11", "2022-01..2022-05", "2022-01")
                .map(Period::parse).sorted().map(Period::toString).toList();
        assertEquals(List.of("2022-01", "2022-01..2022-05", "2022", "2022-11", "2023-01"), sorted);
    }

    @Test
    void namesItsMonths() {
        assertEquals(List.of(YearMonth.of(2024, 3), YearMonth.of(2024, 4)),
                Period.parse("2024-03..2024-04").months().toList());
    }
}
