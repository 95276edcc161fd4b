package org.amur.reconciliation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.amur.PublishersFiles;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.rows.FigureFile;
import org.amur.text.PartialDate;

/** Short builders for ledgers in tests; statements are numbered from 1 in their order. */
final class Ledgers {

    static final Series TOTAL = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.USD);
    static final Series EXPORT = TOTAL.with(Flow.EXPORT);
    static final Series IMPORT = TOTAL.with(Flow.IMPORT);
    static final Series BALANCE = TOTAL.with(Flow.BALANCE);
    static final Series YUAN = TOTAL.with(Currency.CNY);

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final List<Statement> statements = new ArrayList<>();

    /**
     * Adds a statement.
     *
     * @param said value, unit (mn, bn, tn) and, if reported, growth: "1.28 tn +34.3"
     */
    Ledgers with(Series series, String period, String said) {
        return with(series, period, said, null);
    }

    Ledgers with(Series series, String period, String said, String published) {
        String[] words = said.split(" ");
        Amount amount = new Amount(new BigDecimal(words[0]), Scale.ofWord(words[1]).orElseThrow(), series.currency());
        statements.add(new Statement(statements.size() + 1L, series, Period.parse(period), amount,
                words.length < 3 ? null : new BigDecimal(words[2]),
                published == null ? PartialDate.unknown() : PartialDate.parse(published)));
        return this;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Finding> findings() {
        return Reconciliation.of(statements);
    }

    /** Returns the rule and variant of each finding. */
    List<String> rules() {
        return names(findings());
    }

    static List<String> names(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule() + "." + finding.variant()).toList();
    }

    Finding only() {
        List<Finding> findings = findings();
        if (findings.size() != 1) {
            throw new AssertionError(findings.stream().map(FindingText::sentence).toList());
        }
        return findings.get(0);
    }

    static List<Statement> file(String name) throws IOException {
        List<Statement> statements = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(PublishersFiles.get("trade/" + name))) {
            for (FigureDraft draft : FigureFile.read(stream, TODAY).drafts()) {
                Statement read = draft.statement();
                statements.add(new Statement(statements.size() + 1L, read.series(), read.period(), read.amount(),
                        read.claimedGrowth(), read.published()));
            }
        }
        return statements;
    }
}
