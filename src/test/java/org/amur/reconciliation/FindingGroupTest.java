package org.amur.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.amur.figure.value.Period;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingGroupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021 | 2021",
        "2015 2014 2021 2016 | 2014–2016, 2021",
        "2022-01 2022-01..2022-05 2023 | 2022–2023",
        "2012 2014 2016 2018 | '4 years, 2012–2018'"})
    void yearsAreRanges(String periods, String years) {
        assertEquals(years, FindingGroup.years(Stream.of(periods.split(" ")).map(Period::parse).toList()));
    }

    @Test
    void withoutFiguresTheFirstFindingSpeaksForItsCause() {
        List<FindingRow> rows = Stream.of(2L, 1L).map(id -> new FindingRow(id, "cause", Rule.REVISION, Severity.NOTICE, FindingStatus.RESOLVED,
                "later", "[]", OffsetDateTime.now(ZoneOffset.UTC))).toList();
        assertEquals(rows.get(0).getSentence(), new FindingGroup(rows.get(0), rows).getSentence());
    }
}
