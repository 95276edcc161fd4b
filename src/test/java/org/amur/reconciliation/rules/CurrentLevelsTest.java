package org.amur.reconciliation.rules;

import static org.amur.reconciliation.rules.Ledgers.BALANCE;
import static org.amur.reconciliation.rules.Ledgers.EXPORT;
import static org.amur.reconciliation.rules.Ledgers.IMPORT;
import static org.amur.reconciliation.rules.Ledgers.TOTAL;
import static org.amur.reconciliation.rules.Ledgers.YUAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.FigureGrade;
import org.amur.figure.value.Statement;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceKind;
import org.junit.jupiter.api.Test;

/** Choice of the level, among several of one figure, with which the others are compared. */
class CurrentLevelsTest {

    @Test
    void statementsSetAsideAreNoBaseOfFindings() {
        Ledgers ledger = new Ledgers().with(EXPORT, "2023", "110.972 bn", "2024-01-12")
                .with(EXPORT, "2023", "20 bn", "2024-02-21").with(EXPORT, "2023", "21 bn", "2024-02-21")
                .with(IMPORT, "2023", "129.139 bn", "2024-01-12").with(TOTAL, "2023", "240.111 bn", "2024-01-12")
                .with(BALANCE, "2023", "-18.167 bn", "2024-01-12").with(EXPORT, "2024", "115.49 bn 4.1", "2025-01-13");
        for (String grade : List.of("ARTICLE B 2", "ARTICLE F 6")) {
            List<Finding> findings = findings(ledger, grade, 2, 3);
            assertTrue(findings.stream().allMatch(finding -> finding.rule() == Rule.REVISION), findings.toString());
            assertEquals(2, findings.size(), "that it was quoted otherwise is still said");
        }
    }

    @Test
    void theCurrentLevelMustMatchItsGrowthAndParts() {
        for (boolean yuan : new boolean[] {false, true}) {
            List<String> rules = contradictoryTotals(yuan).rules();
            assertEquals(2, rules.stream().filter("CLAIMED_GROWTH.differs"::equals).count(), rules.toString());
            assertEquals(2, rules.stream().filter("PARTS.differs"::equals).count(), rules.toString());
        }
    }

    /** Returns totals of 2022 and 2023 as published by customs, and newer ones without support. */
    private static Ledgers contradictoryTotals(boolean yuan) {
        Ledgers ledger = new Ledgers().with(TOTAL, "2021", "146.887 bn 35.8", "2022-01-14")
                .with(EXPORT, "2022", "76.122 bn", "2023-01-13").with(IMPORT, "2022", "114.149 bn", "2023-01-13")
                .with(TOTAL, "2022", "190.271 bn 29.3", "2023-01-13")
                .with(EXPORT, "2023", "110.972 bn", "2024-01-12").with(IMPORT, "2023", "129.139 bn", "2024-01-12")
                .with(TOTAL, "2023", "240.111 bn 26.3", "2024-01-12")
                .with(TOTAL, "2022", "218.176 bn 26.7", "2023-01-13").with(TOTAL, "2023", "300 bn 10", "2024-02-20");
        return !yuan ? ledger : ledger.with(YUAN, "2022", "1.28 tn", "2023-01-13")
                .with(YUAN, "2023", "1.69 tn", "2024-01-12");
    }

    @Test
    void formerLevelsStillExplainEarlierStatements() {
        assertEquals(List.of("REVISION.later"), new Ledgers().with(EXPORT, "2022", "76.122 bn", "2023-01-13")
                .with(IMPORT, "2022", "114.149 bn", "2023-01-13").with(TOTAL, "2022", "190.271 bn", "2023-01-13")
                .with(TOTAL, "2022", "191.2 bn", "2024-01-12").rules());
        assertEquals(List.of("REVISION.later", "REVISION.later"), new Ledgers()
                .with(TOTAL, "2022", "190.271 bn", "2023-01-13")
                .with(TOTAL, "2022", "190.11 bn", "2023-06-07")
                .with(TOTAL, "2022", "190.9 bn", "2023-08-07")
                .with(TOTAL, "2023", "240.11 bn 26.3", "2024-01-12").rules());
    }

    /** Returns the findings, with all statements but some released by customs. */
    private static List<Finding> findings(Ledgers ledger, String grade, long... others) {
        List<Long> worse = Arrays.stream(others).boxed().toList();
        return Reconciliation.of(ledger.statements(), EvidenceRanks.of(ledger.statements().stream().map(Statement::figure)
                .map(figure -> grade(figure, worse.contains(figure) ? grade : "RELEASE B 1")).toList()));
    }

    private static FigureGrade grade(long figure, String words) {
        String[] grade = words.split(" ");
        return new FigureGrade(figure, "RELEASE".equals(grade[0]) ? SourceKind.OFFICIAL_RELEASE : SourceKind.NEWS_ARTICLE,
                Reliability.valueOf(grade[1]), Credibility.values()[Integer.parseInt(grade[2]) - 1]);
    }
}
