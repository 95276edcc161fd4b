package org.amur.reconciliation.rules;

import static org.amur.reconciliation.rules.Ledgers.EXPORT;
import static org.amur.reconciliation.rules.Ledgers.IMPORT;
import static org.amur.reconciliation.rules.Ledgers.TOTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.junit.jupiter.api.Test;

/** Findings are grouped by cause, small differences are left to the vintages, and likely explanations are stated. */
class CauseKeyTest {

    private static final Series RUSSIAN = Series.of(Reporter.FTS, Area.RUSSIA, Flow.EXPORT, Currency.USD);

    @Test
    void flowsAndPeriodsOfOneRevisedBaseYearShareTheirCause() {
        List<Finding> findings = new Ledgers().with(EXPORT, "2022", "100.0 bn").with(IMPORT, "2022-01..2022-05", "41.25 bn")
                .with(EXPORT, "2023", "120.0 bn 21.5").with(IMPORT, "2023-01..2023-05", "50.86 bn 20.4").findings();
        assertEquals(List.of("REVISED_BASE.base", "REVISED_BASE.base"), Ledgers.names(findings));
        assertEquals(1, causes(findings));
    }

    @Test
    void yearsOfOneMirrorDirectionShareTheirCause() {
        List<Finding> findings = new Ledgers().with(IMPORT, "2019", "60.0 bn").with(RUSSIAN, "2019", "50.0 bn")
                .with(IMPORT, "2020", "61.0 bn").with(RUSSIAN, "2020", "50.0 bn")
                .with(EXPORT, "2020", "50.0 bn").with(RUSSIAN.with(Flow.IMPORT), "2020", "60.0 bn").findings();
        assertEquals(3, findings.size());
        assertEquals(2, causes(findings));
    }

    @Test
    void conflictsKeepACauseOfTheirOwn() {
        List<Finding> findings = new Ledgers().with(TOTAL, "2022", "30.0 bn").with(EXPORT, "2022", "10.0 bn")
                .with(IMPORT, "2022", "10.0 bn").with(TOTAL, "2022-01..2022-05", "15.0 bn").with(EXPORT, "2022-01..2022-05", "5.0 bn")
                .with(IMPORT, "2022-01..2022-05", "5.0 bn").findings();
        assertEquals(findings.size(), causes(findings));
        assertTrue(findings.size() > 1);
    }

    @Test
    void aRevisionOfLessThanHalfAPerCentIsNoFinding() {
        assertEquals(List.of(), shown(new Ledgers().with(TOTAL, "2022", "190.27 bn", "2023-01-13")
                .with(TOTAL, "2022", "190.80 bn", "2023-06-18")));
        assertEquals(List.of("REVISION.later"), shown(new Ledgers().with(TOTAL, "2022", "190.27 bn", "2023-01-13")
                .with(TOTAL, "2022", "191.80 bn", "2023-06-18")));
    }

    @Test
    void aBaseRevisedByLessThanHalfAPerCentIsNoFinding() {
        assertEquals(List.of(), shown(new Ledgers().with(TOTAL, "2021", "146.887 bn").with(TOTAL, "2022", "190.271 bn 29.3")));
    }

    @Test
    void monthsRevisedByLessThanHalfAPerCentAreNoFinding() {
        assertEquals(List.of(), shown(new Ledgers().with(TOTAL, "2023-01..2023-07", "134.10 bn").with(TOTAL, "2023-08", "20.80 bn")
                .with(TOTAL, "2023-01..2023-08", "155.20 bn")));
        assertEquals(List.of("MONTHS.revised"), shown(new Ledgers().with(TOTAL, "2023-01..2023-07", "134.10 bn")
                .with(TOTAL, "2023-08", "20.80 bn").with(TOTAL, "2023-01..2023-08", "156.20 bn")));
    }

    @Test
    void twoGrowthRatesOfOneLevelAreAConflictWhateverTheBaseIs() {
        Ledgers ledger = new Ledgers().with(TOTAL, "2022", "190.271 bn").with(TOTAL, "2023", "240.11 bn 26.3")
                .with(TOTAL, "2023", "240.11 bn 26.1");
        assertEquals(List.of("CLAIMED_GROWTH.twoClaims"), shown(ledger));
        Finding conflict = ledger.findings().stream().filter(finding -> !finding.negligible()).findFirst().orElseThrow();
        assertEquals(Severity.CONFLICT, conflict.severity());
        String sentence = FindingText.sentence(conflict);
        assertTrue(sentence.contains("+26.1 %") && sentence.contains("+26.3 %"), sentence);
        assertEquals(List.of(), shown(new Ledgers().with(TOTAL, "2022", "190.271 bn").with(TOTAL, "2023", "240.11 bn 26.2")
                .with(TOTAL, "2023", "240.11 bn 26")), "a coarser repetition");
    }

    @Test
    void anAmountThatIsTheLevelOfAnotherPeriodIsNamedSo() {
        String sentence = sentence(new Ledgers().with(TOTAL, "2023-01..2023-05", "93.806 bn").with(TOTAL, "2023-01..2023-06",
                "114.547 bn", "2023-07-13").with(TOTAL, "2023-01..2023-06", "93.8 bn", "2023-07-14"));
        assertTrue(sentence.endsWith("Likely explanation: 93.8 bn $ is the January–May 2023 level of China’s trade with Russia."),
                sentence);
        String month = sentence(new Ledgers().with(TOTAL, "2023-01..2023-05", "93.806 bn").with(TOTAL, "2023-05", "93.8 bn"));
        assertEquals("China’s trade with Russia, May 2023: 93.8 bn $ is the January–May 2023 level.", month);
    }

    @Test
    void anAmountOfTheOtherFlowIsNamedSo() {
        String sentence = sentence(new Ledgers().with(EXPORT, "2023", "110.972 bn", "2024-01-12").with(IMPORT, "2023", "129.139 bn",
                "2024-01-12").with(EXPORT, "2023", "129.1 bn", "2024-02-12"));
        assertTrue(sentence.endsWith("129.1 bn $ is the 2023 level of China’s imports from Russia."), sentence);
    }

    @Test
    void exchangedFlowsAreSaidToBeConsistentIfSwapped() {
        String sentence = sentence(new Ledgers().with(EXPORT, "2023", "110.972 bn").with(IMPORT, "2023", "129.139 bn")
                .with(EXPORT, "2023", "129.1 bn").with(IMPORT, "2023", "111.0 bn"));
        assertTrue(sentence.endsWith("if exports and imports are swapped."), sentence);
    }

    private static List<String> shown(Ledgers ledger) {
        return Ledgers.names(ledger.findings().stream().filter(finding -> !finding.negligible()).toList());
    }

    private static long causes(List<Finding> findings) {
        return findings.stream().map(Finding::cause).distinct().count();
    }

    private static String sentence(Ledgers ledger) {
        return FindingText.sentence(ledger.only()).replace('\u00a0', ' ');
    }
}
