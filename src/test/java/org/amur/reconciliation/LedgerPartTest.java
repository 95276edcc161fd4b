package org.amur.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.amur.reconciliation.rules.Neighbourhood;
import org.junit.jupiter.api.Test;

/** Parts of the ledger that are read again after changes. */
class LedgerPartTest {

    @Test
    void aYearIsReadWithItsNeighboursAndOwnsTheFindingsOfTheNextToo() {
        LedgerPart part = LedgerPart.of(List.of(new Neighbourhood("CN", "RU", "TOTAL", 2022))).get(0);
        assertEquals(LocalDate.of(2021, 1, 1), part.from());
        assertEquals(LocalDate.of(2023, 12, 31), part.until());
        assertFalse(part.owns("TOTAL", 2021));
        assertTrue(part.owns("TOTAL", 2022));
        assertTrue(part.owns("TOTAL", 2023));
        assertFalse(part.owns("TOTAL", 2024));
        assertFalse(part.owns("27", 2022));
    }

    @Test
    void yearsBetweenThoseThatHaveChangedAreReadButNotOwned() {
        LedgerPart part = LedgerPart.of(List.of(new Neighbourhood("CN", "RU", "27", 2000),
                new Neighbourhood("CN", "RU", "27", 2020))).get(0);
        assertEquals(LocalDate.of(1999, 1, 1), part.from());
        assertEquals(LocalDate.of(2021, 12, 31), part.until());
        assertTrue(part.owns("27", 2001));
        assertFalse(part.owns("27", 2010));
        assertTrue(part.owns("27", 2021));
    }

    @Test
    void fewGoodsArePartsOfTheirOwn() {
        List<LedgerPart> parts = parts(45);
        assertEquals(45, parts.size());
        assertTrue(parts.stream().allMatch(part -> part.firstGoods().equals(part.lastGoods())));
    }

    @Test
    void manyGoodsAreDividedInTheirOrderAndEachIsThereOnce() {
        List<LedgerPart> parts = parts(LedgerPart.MANY_GOODS + 5);
        assertEquals(11, parts.size());
        for (int part = 1; part < parts.size(); part++) {
            assertTrue(parts.get(part - 1).lastGoods().compareTo(parts.get(part).firstGoods()) < 0);
        }
        for (int goods = 0; goods < LedgerPart.MANY_GOODS + 5; goods++) {
            String code = code(goods);
            assertEquals(1, parts.stream().filter(part -> part.isOf(code)).count(), code);
        }
    }

    private static List<LedgerPart> parts(int goods) {
        return LedgerPart.of(IntStream.range(0, goods).mapToObj(each -> new Neighbourhood("CN", "RU", code(each), 2022)).toList());
    }

    private static String code(int goods) {
        return String.format("%04d", goods);
    }

    @Test
    void eachPairOfCountriesIsAPart() {
        assertEquals(2, LedgerPart.of(List.of(new Neighbourhood("CN", "RU", "TOTAL", 2022),
                new Neighbourhood("CN", "W00", "TOTAL", 2022))).size());
    }
}
