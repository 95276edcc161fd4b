package org.amur.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;

import org.amur.trade.Flow;
import org.junit.jupiter.api.Test;

/** Which year of goods is shown. */
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
    void aYearThatIsAskedForIsShownThoughNothingIsKnownOfIt() {
        assertEquals(1950, question(1950, 2020).yearOf(KNOWN));
        assertEquals(1950, question(1950, 2020).chosenYear());
    }

    private static GoodsQuestion question(Integer year, Integer sameYear) {
        return new GoodsQuestion("RU", "CN", Flow.EXPORT, null, null, year, sameYear);
    }
}
