package org.amur.trade;

import static org.amur.trade.Statements.TOTAL;
import static org.amur.trade.Statements.billions;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.date.PartialDate;
import org.junit.jupiter.api.Test;

class VintagesTest {

    private static final Statement FIRST = billions(TOTAL, "2021", "146.887", "35.8", "2022-01-14");
    private static final Statement REVISED = billions(TOTAL, "2021", "147.154", null, "2023-01-13");
    private static final Statement UNDATED = billions(TOTAL, "2021", "147.5");

    @Test
    void theNewestIsCurrentAndTheOlderStay() {
        Vintages vintages = Vintages.of(List.of(FIRST, REVISED));
        assertEquals(REVISED, vintages.current());
        assertEquals(List.of(REVISED, FIRST), vintages.newestFirst());
    }

    @Test
    void aStatementOfUnknownDateNeverReplacesADatedOne() {
        assertEquals(FIRST, Vintages.of(List.of(UNDATED, FIRST)).current());
    }

    @Test
    void aCoarserRepetitionReplacesNothing() {
        Statement exact = billions(TOTAL, "2022", "190.271", "29.3", "2023-01-13");
        Statement repeated = billions(TOTAL, "2022", "190", null, "2023-03-20");
        assertEquals(exact, Vintages.of(List.of(exact, repeated)).current());
        assertEquals(repeated, Vintages.of(List.of(exact, repeated)).newestFirst().get(0));
    }

    @Test
    void theClaimComesFromTheNewestStatementThatMakesOne() {
        assertEquals(FIRST, Vintages.of(List.of(FIRST, REVISED)).claimant().orElseThrow());
        assertEquals(true, Vintages.of(List.of(REVISED)).claimant().isEmpty());
    }

    @Test
    void ofTwoWithOneDateTheOneRecordedLaterIsCurrent() {
        Statement one = recorded(1L, "146.9");
        Statement two = recorded(2L, "147.2");
        assertEquals(two, Vintages.of(List.of(two, one)).current());
        assertEquals(two, Vintages.of(List.of(one, two)).current());
    }

    private static Statement recorded(long figure, String value) {
        return new Statement(figure, TOTAL, Period.year(2021), Amount.of(value, Scale.BILLION, Currency.USD), null,
                PartialDate.unknown());
    }
}
