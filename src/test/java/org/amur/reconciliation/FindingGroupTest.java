package org.amur.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.amur.figure.value.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingGroupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021 | 2021",
        "2015 2014 2021 2016 | 2014–2016, 2021",
        "2022-01 2022-01..2022-05 2023 | 2022–2023",
        "2012 2014 2016 2018 | 2012, 2014, 2016, 2018"})
    void yearsAreRanges(String periods, String years) {
        assertEquals(years, FindingGroup.years(Stream.of(periods.split(" ")).map(Period::parse).toList()));
    }
}
