package org.amur.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;

import org.amur.figure.GoodsYear;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.junit.jupiter.api.Test;

/** Choice of the year of goods. */
class GoodsQuestionTest {

    private static final TreeSet<Integer> KNOWN = new TreeSet<>(List.of(2014, 2020, 2023));

    @Test
    void theYearThatWasChosenOfOtherGoodsIsKeptWhereItIsKnown() {
        assertEquals(2020, question(null, 2020).yearOf(KNOWN));
        assertEquals(2023, question(null, 2019).yearOf(KNOWN));
        assertEquals(2019, question(null, 2019).chosenYear(), "it may be known of the goods that are chosen next");
        assertEquals(2023, question(null, null).yearOf(KNOWN));
    }

    @Test
    void aRequestedYearIsShownEvenIfUnknown() {
        assertEquals(1950, question(1950, 2020).yearOf(KNOWN));
        assertEquals(1950, question(1950, 2020).chosenYear());
    }

    private static GoodsQuestion question(Integer year, Integer sameYear) {
        return new GoodsQuestion("RU", "CN", Flow.EXPORT, null, null, null, year, sameYear);
    }

    @Test
    void wholeYearsAreShownElseTheLongestPartOfTheNewest() {
        GoodsYear whole = known("2020");
        GoodsYear months = known("2025-01..2025-10");
        assertEquals("01..12", part(null, months, whole, known("2025-10")));
        assertEquals("01..10", part(null, known("2024-01..2024-11"), known("2025-10"), months));
        assertEquals("10", part(null, known("2025-10"), known("2024-12")));
        assertEquals("11", part("11", months, whole));
        assertEquals("01..12", part(null));
        assertEquals("01..12", part(null, known("2023-01..2023-12")), "January to December is the year");
    }

    private static String part(String asked, GoodsYear... known) {
        return new GoodsQuestion("RU", "CN", Flow.EXPORT, null, null, asked == null ? null : PartOfYear.parse(asked).orElseThrow(),
                null, null).partOf(List.of(known)).toString();
    }

    private static GoodsYear known(String period) {
        Period of = Period.parse(period);
        return new GoodsYear(Reporter.GACC, Currency.USD, of.kind(), of.end(), 1L);
    }
}
