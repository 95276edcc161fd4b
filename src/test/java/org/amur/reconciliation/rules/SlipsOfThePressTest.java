package org.amur.reconciliation.rules;

import static org.amur.reconciliation.rules.Ledgers.BALANCE;
import static org.amur.reconciliation.rules.Ledgers.EXPORT;
import static org.amur.reconciliation.rules.Ledgers.IMPORT;
import static org.amur.reconciliation.rules.Ledgers.TOTAL;
import static org.amur.reconciliation.rules.Ledgers.YUAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.amur.figure.value.Area;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Series;
import org.junit.jupiter.api.Test;

/** Slips of the press, each reported once in one sentence. */
class SlipsOfThePressTest {

    @Test
    void billionsGivenAsMillions() {
        assertEquals("IMPOSSIBLE.unit", name(new Ledgers().with(TOTAL, "2022", "190.271 bn").with(TOTAL, "2022", "190.3 mn")));
        assertEquals("IMPOSSIBLE.unitOfPair",
                name(new Ledgers().with(YUAN, "2022", "1.28 tn").with(TOTAL, "2022", "190.271 mn")));
        assertEquals("IMPOSSIBLE.unitOfPart", name(new Ledgers().with(TOTAL, "2022", "190.271 mn")
                .with(EXPORT, "2022", "76.122 bn").with(IMPORT, "2022", "114.149 bn")));
        assertEquals("IMPOSSIBLE.jump", name(new Ledgers().with(TOTAL, "2021", "146.887 bn").with(TOTAL, "2022", "190.271 mn")));
    }

    @Test
    void aTenthOfHundredMillions() {
        Ledgers ledger = new Ledgers().with(TOTAL, "2023-01..2023-11", "2181.76 100mn")
                .with(TOTAL, "2023-01..2023-11", "2181.76 bn")
                .with(IMPORT, "2023-01..2023-11", "117.84 bn");
        Finding finding = ledger.only();
        assertEquals("unit", finding.variant());
        assertEquals(2L, finding.subject().figure(), "the rest of the year tells which of the two it is");
    }

    @Test
    void yuanGivenAsDollars() {
        assertEquals("IMPOSSIBLE.sameNumber", name(new Ledgers().with(YUAN, "2022", "1.28 tn").with(TOTAL, "2022", "1.28 tn")));
        assertEquals("IMPOSSIBLE.currency", name(new Ledgers().with(TOTAL, "2022", "190.271 bn").with(TOTAL, "2022", "1.28 tn")));
        assertEquals("IMPOSSIBLE.currencies",
                name(new Ledgers().with(YUAN, "2022", "190.271 bn").with(TOTAL, "2022", "1.28 tn")));
        assertEquals("IMPOSSIBLE.jump", name(new Ledgers().with(TOTAL, "2021", "146.887 bn").with(TOTAL, "2022", "1.28 tn")));
    }

    @Test
    void dollarsGrowthOfYuan() {
        assertEquals("CLAIMED_GROWTH.dollarsGrowth",
                name(new Ledgers().with(YUAN, "2022", "1.28 tn 29.3").with(TOTAL, "2022", "190.271 bn 29.3")));
        assertEquals("CLAIMED_GROWTH.otherCurrency",
                name(new Ledgers().with(YUAN, "2021", "948.6 bn").with(YUAN, "2022", "1.28 tn 29.3")
                .with(TOTAL, "2022", "190.271 bn 29.3")));
        assertEquals(List.of(), new Ledgers().with(YUAN, "2022", "1.28 tn 34.3").with(TOTAL, "2022", "190.271 bn 29.3").rules());
    }

    @Test
    void januaryToNovemberCalledNovember() {
        assertEquals("IMPOSSIBLE.monthForPeriod",
                name(new Ledgers().with(TOTAL, "2022-11", "172.4 bn").with(TOTAL, "2022-01..2022-11", "172.4 bn")));
        assertEquals("IMPOSSIBLE.monthTooLarge",
                name(new Ledgers().with(TOTAL, "2022-11", "172.4 bn").with(TOTAL, "2022", "190.271 bn")));
        assertEquals("IMPOSSIBLE.monthTooLarge",
                name(new Ledgers().with(TOTAL, "2022-11", "172.4 bn").with(TOTAL, "2022-01..2022-10", "153.9 bn")));
        assertEquals("IMPOSSIBLE.periodForMonth", name(new Ledgers().with(IMPORT, "2022-11", "10.5 bn")
                .with(IMPORT, "2022-01..2022-11", "10.5 bn").with(IMPORT, "2022-01..2022-07", "61.45 bn")));
    }

    @Test
    void aMonthOfGoodsThatAreTradedOnceAYearIsNoPeriod() {
        Series cherries = new Series(TOTAL.reporter(), Area.CHINA, Area.RUSSIA, "080929", Flow.IMPORT, TOTAL.currency());
        assertEquals(List.of(), new Ledgers().with(cherries, "2022-07", "5.25 mn").with(cherries, "2022-01..2022-07", "5.25 mn")
                .with(cherries, "2022", "5.31 mn").rules());
    }

    @Test
    void exportsAndImportsExchanged() {
        Ledgers repeated = new Ledgers().with(EXPORT, "2022", "76.122 bn").with(IMPORT, "2022", "114.149 bn")
                .with(EXPORT, "2022", "114.1 bn").with(IMPORT, "2022", "76.1 bn");
        assertEquals("IMPOSSIBLE.swapped", name(repeated));
        assertEquals("IMPOSSIBLE.swapped", name(new Ledgers().with(EXPORT, "2022-01..2022-11", "67.3 bn")
                .with(IMPORT, "2022-01..2022-11", "105.07 bn").with(EXPORT, "2022", "114.149 bn")
                .with(IMPORT, "2022", "76.122 bn")));
        Series yuanOut = YUAN.with(Flow.EXPORT);
        assertEquals("IMPOSSIBLE.swapped",
                name(new Ledgers().with(yuanOut, "2024", "821.2 bn").with(yuanOut.with(Flow.IMPORT), "2024",
                "919.8 bn").with(EXPORT, "2024", "129.32 bn").with(IMPORT, "2024", "115.49 bn")));
        assertEquals("IMPOSSIBLE.sign", name(new Ledgers().with(EXPORT, "2022", "114.149 bn").with(IMPORT, "2022", "76.122 bn")
                .with(BALANCE, "2022", "-38.027 bn")));
        assertEquals("IMPOSSIBLE.swappedGrowth",
                name(new Ledgers().with(EXPORT, "2021", "67.5 bn").with(IMPORT, "2021", "79.6 bn")
                .with(EXPORT, "2022", "114.149 bn 43.4").with(IMPORT, "2022", "76.122 bn 12.8")));
    }

    @Test
    void elevenMonthsThatAreMoreThanTheYear() {
        assertEquals("IMPOSSIBLE.partAboveWhole",
                name(new Ledgers().with(TOTAL, "2022-01..2022-11", "192.4 bn").with(TOTAL, "2022", "190.271 bn")));
        assertEquals("CUMULATIVE.partAboveWhole",
                name(new Ledgers().with(TOTAL, "2022-01..2022-05", "65.81 bn").with(TOTAL, "2022-01..2022-04", "66.9 bn")));
        assertEquals("CUMULATIVE.partAboveWhole",
                name(new Ledgers().with(TOTAL, "2022-02", "12.1 bn").with(TOTAL, "2022-01..2022-05", "11.81 bn")));
        assertEquals("CUMULATIVE.partsAboveWhole",
                name(new Ledgers().with(TOTAL, "2022-02", "12.1 bn").with(TOTAL, "2022-04", "13.1 bn")
                .with(TOTAL, "2022-05", "13.2 bn").with(TOTAL, "2022-01..2022-05", "35.81 bn")));
    }

    @Test
    void anotherSignAndAnotherDecimalPointOfGrowth() {
        Ledgers fall = new Ledgers().with(EXPORT, "2023-01..2023-07", "62.33 bn")
                .with(EXPORT, "2024-01..2024-07", "61.64 bn 1.1");
        assertEquals("CLAIMED_GROWTH.sign", name(fall.with(IMPORT, "2023-01..2023-07", "72.21 bn")));
        assertEquals("CLAIMED_GROWTH.point",
                name(new Ledgers().with(TOTAL, "2021", "147.15 bn").with(TOTAL, "2022", "190.271 bn 2.93")));
    }

    @Test
    void aSlipIsGuessedOnlyWhereItExplainsEveryDigit() {
        Finding sign = new Ledgers().with(EXPORT, "2023-01..2023-07", "62.33 bn")
                .with(EXPORT, "2024-01..2024-07", "61.64 bn 1.1").with(IMPORT, "2023-01..2023-07", "72.21 bn").only();
        assertTrue(FindingText.sentence(sign).endsWith("The sign may be wrong."), FindingText.sentence(sign));
        assertEquals("REVISED_BASE.base",
                name(new Ledgers().with(EXPORT, "2023", "95 bn").with(EXPORT, "2024", "93 bn 1.9")), "-2.1 is not -1.9");
        assertEquals("CLAIMED_GROWTH.differs",
                name(new Ledgers().with(TOTAL, "2021", "147 bn").with(TOTAL, "2022", "190 bn 2.97")), "29.3 is not 29.7");
        List<String> doubtfulBase = new Ledgers().with(TOTAL, "2022", "190 bn", "2023-01-13")
                .with(TOTAL, "2022", "21 bn", "2023-02-13").with(TOTAL, "2023", "93.1 bn 34.33", "2024-01-12").rules();
        assertEquals(List.of("REVISION.tooMuch", "CLAIMED_GROWTH.differs"), doubtfulBase);
    }

    @Test
    void oneGrowthThatDoesNotGoWithTheOthers() {
        assertEquals(List.of(), new Ledgers().with(TOTAL, "2022-01..2022-05", "65.81 bn 28.9")
                .with(EXPORT, "2022-01..2022-05", "24.56 bn 7.2").with(IMPORT, "2022-01..2022-05", "41.25 bn 46.5").rules());
        assertEquals("CLAIMED_GROWTH.parts", name(new Ledgers().with(TOTAL, "2022-01..2022-05", "65.81 bn 23.9")
                .with(EXPORT, "2022-01..2022-05", "24.56 bn 7.2").with(IMPORT, "2022-01..2022-05", "41.25 bn 46.5")));
    }

    @Test
    void aLaterLevelIsANewVintageAndNoContradiction() {
        Finding finding = new Ledgers().with(TOTAL, "2021", "146.887 bn", "2022-01-14")
                .with(TOTAL, "2021", "147.154 bn", "2023-01-13")
                .with(TOTAL, "2022", "190.271 bn 29.3", "2023-01-13").only();
        assertEquals("REVISION.later", finding.rule() + "." + finding.variant());
        assertEquals(Severity.NOTICE, finding.severity());
        assertEquals(List.of(2L, 1L), finding.figures());
    }

    @Test
    void digitsThatAreCutOffAreNoOtherLevel() {
        assertEquals(List.of(), new Ledgers().with(TOTAL, "2022", "190.271 bn").with(TOTAL, "2022", "190.2 bn")
                .with(TOTAL, "2022", "190.3 bn").with(TOTAL, "2022", "190 bn").rules());
    }

    @Test
    void twoLevelsOfOneDayContradictEachOther() {
        Finding finding = new Ledgers().with(TOTAL, "2022", "190.271 bn", "2023-01-13")
                .with(TOTAL, "2022", "191.1 bn", "2023-01-13").only();
        assertEquals(Severity.CONFLICT, finding.severity());
        assertEquals("REVISION.tooMuch", name(new Ledgers().with(TOTAL, "2022", "190.271 bn").with(TOTAL, "2022", "109.271 bn")));
    }

    @Test
    void levelsOfOneMonthOrOverlappingDatesAreUnordered() {
        for (String date : List.of("2023-01", "2023-01-13", "2023", "unknown")) {
            Finding finding = new Ledgers().with(TOTAL, "2022", "190.271 bn", "2023-01")
                    .with(TOTAL, "2022", "191.1 bn", date).only();
            assertEquals("REVISION.undated", finding.rule() + "." + finding.variant(), date);
            assertEquals(Severity.NOTICE, finding.severity());
        }
        assertEquals("REVISION.later", name(new Ledgers().with(TOTAL, "2022", "190.271 bn", "2023-01")
                .with(TOTAL, "2022", "191.1 bn", "2023-02")));
    }

    @Test
    void partsRevisedAfterTheirTotalDoNotContradictIt() {
        Ledgers ledger = new Ledgers().with(TOTAL, "2022", "190.271 bn", "2023-01-13")
                .with(EXPORT, "2022", "76.122 bn", "2023-01-13")
                .with(IMPORT, "2022", "114.149 bn", "2023-01-13").with(IMPORT, "2022", "113.9 bn", "2023-01-18");
        assertEquals("REVISION.later", name(ledger));
    }

    @Test
    void oneReportInManyPapersIsOneFinding() {
        Ledgers ledger = new Ledgers().with(YUAN, "2024", "1.74 tn").with(TOTAL, "2024", "244.81 bn");
        for (int paper = 0; paper < 40; paper++) {
            ledger.with(TOTAL, "2024", "237 bn");
        }
        assertEquals("EXCHANGE_RATE.dayRateBeside", name(ledger));
        assertEquals(42, ledger.only().inputs().size());
    }

    @Test
    void twoGrowthsOfOneLevel() {
        assertEquals("CLAIMED_GROWTH.twoClaims",
                name(new Ledgers().with(TOTAL, "2022", "190.271 bn 29.3").with(TOTAL, "2022", "190.3 bn 23.9")));
        assertEquals(List.of(), new Ledgers().with(TOTAL, "2022", "190.271 bn 29.38").with(TOTAL, "2022", "190.3 bn 29.3")
                .rules());
    }

    @Test
    void theYuansGrowthOfDollars() {
        assertEquals("CLAIMED_GROWTH.otherCurrency", name(new Ledgers().with(TOTAL, "2021", "146.887 bn")
                .with(TOTAL, "2022", "190.271 bn 34.3").with(YUAN, "2022", "1.28 tn 34.3")));
    }

    @Test
    void aUnitThatOnlyTheGrowthTells() {
        assertEquals("CLAIMED_GROWTH.unit",
                name(new Ledgers().with(TOTAL, "2021", "146.887 bn").with(TOTAL, "2022", "190.271 mn 29.3")));
    }

    @Test
    void noTradeIsNotATenthOfTrade() {
        assertEquals("REVISION.tooMuch", name(new Ledgers().with(EXPORT, "2022", "0.0 mn").with(EXPORT, "2022", "5.0 mn")));
    }

    @Test
    void exportsAreNotMoreThanTheTotal() {
        assertEquals("PARTS.partAboveTotal",
                name(new Ledgers().with(TOTAL, "2022", "76.1 bn").with(EXPORT, "2022", "114.149 bn")));
    }

    private static String name(Ledgers ledger) {
        Finding only = ledger.only();
        assertFalse(FindingText.sentence(only).contains("{"), FindingText.sentence(only));
        assertTrue(only.arithmetic().stream().flatMap(step -> step.operands().stream()).map(ArithmeticStep.Operand::statement)
                .filter(Objects::nonNull).allMatch(only.inputs()::contains), "every number of the sum leads to an input");
        return only.rule() + "." + only.variant();
    }
}
