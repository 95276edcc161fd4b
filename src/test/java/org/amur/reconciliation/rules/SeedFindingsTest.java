package org.amur.reconciliation.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.TreeMap;
import org.amur.figure.value.Statement;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.rows.FigureFile;
import org.junit.jupiter.api.Test;

/** Findings of a fresh installation: few causes, each worth a reader's attention. */
class SeedFindingsTest {

    private static final List<String> FILES = List.of("figures.csv", "figures-gacc-cny.csv", "figures-fts.csv", "figures-dots.csv",
            "figures-imf-partners.csv", "figures-comtrade.csv");
    private static final Pattern FIVE_DIGITS = Pattern.compile("[1-9](?:[.,]?\\d){4,} (?:mn|bn|tn)");

    @Test
    void aFreshInstallShowsFewCausesOfFindings() throws IOException {
        Map<String, List<Finding>> causes = findings().stream().collect(groupingBy(Finding::cause, TreeMap::new, toList()));
        assertEquals(13, causes.size(), () -> causes.keySet().toString());
        assertTrue(causes.get("REVISED_BASE/GACC/CN/RU/TOTAL/2022").size() > 1, "flows and periods are rows of one cause");
        assertTrue(causes.get("MIRROR/flow/CN/RU/TOTAL").size() > 1, "years are rows of one direction");
        assertFalse(causes.containsKey("REVISED_BASE/GACC/CN/RU/TOTAL/2021"), "below 0.5 % no notice is given");
    }

    @Test
    void theirSentencesHaveAtMostFourSignificantDigits() throws IOException {
        for (Finding finding : findings()) {
            String sentence = FindingText.sentence(finding).replace('\u00a0', ' ');
            assertFalse(FIVE_DIGITS.matcher(sentence).find(), sentence);
        }
    }

    @Test
    void aSentenceHasAtMostFourNumbers() throws IOException {
        findings().stream().map(FindingText::sentence).forEach(FindingSentences::assertFewNumbers);
    }

    private static List<Finding> findings() throws IOException {
        List<Statement> statements = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream stream = SeedFindingsTest.class.getResourceAsStream("/seed/" + file)) {
                for (FigureDraft draft : FigureFile.read(stream, LocalDate.of(2026, 12, 1)).drafts()) {
                    if (draft.beside() == null) {
                        Statement read = draft.statement();
                        statements.add(new Statement(statements.size() + 1L, read.series(), read.period(), read.amount(),
                                read.claimedGrowth(), read.published()));
                    }
                }
            }
        }
        return Reconciliation.of(statements).stream().filter(finding -> !finding.negligible()).toList();
    }
}
