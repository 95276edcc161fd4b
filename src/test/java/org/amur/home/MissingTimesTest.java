package org.amur.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class MissingTimesTest {

    @Test
    void missingYearsAreRanges() {
        assertEquals(List.of("2005", "2009–2012"), MissingTimes.years(List.of(2013, 2004, 2006, 2007, 2008)));
    }

    @Test
    void missingMonthsAreRangesAcrossYears() {
        assertEquals(
                List.of("2022-02", "2022-12–2023-01"),
                MissingTimes.months(Stream.of(
                                "2022-01", "2022-03", "2022-04", "2022-05", "2022-06", "2022-07", "2022-08", "2022-09",
                                "2022-10", "2022-11", "2023-02")
                        .map(YearMonth::parse)
                        .toList()));
    }

    @Test
    void nothingIsMissingInCompleteYears() {
        assertEquals(List.of(), MissingTimes.years(List.of(2020, 2021, 2021, 2022)));
        assertEquals(List.of(), MissingTimes.years(List.of()));
    }
}
