package org.amur.reconciliation.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Statement;

/**
 * Compares statements and returns the discrepancies. The caller must leave out statements that are excluded from their
 * series. The order of the statements does not matter.
 */
public final class Reconciliation {

    private static final Comparator<Finding> BY_SUBJECT = Comparator.comparing(Finding::year)
            .thenComparing(finding -> finding.subject().period()).thenComparing(Finding::rule).thenComparing(Finding::key);

    private final List<YearComparisonRule> rules;

    private Reconciliation(MirrorBand band) {
        rules = YearComparisonRule.all(band);
    }

    /** Returns all findings of statements with the same evidence rank, with the IMF's band for mirrored flows. */
    public static List<Finding> of(Collection<Statement> statements) {
        return with(MirrorBand.IMF).all(statements);
    }

    /** Returns all findings; statements that are set aside contradict no others. */
    public static List<Finding> of(Collection<Statement> statements, EvidenceRanks ranks) {
        return sorted(with(MirrorBand.IMF).found(statements, ranks, Integer.MIN_VALUE));
    }

    public static Reconciliation with(MirrorBand band) {
        return new Reconciliation(band);
    }

    /** Returns the findings of a whole ledger, each once, by year and period. */
    public List<Finding> all(Collection<Statement> statements) {
        return sorted(found(statements, EvidenceRanks.ALIKE, Integer.MIN_VALUE));
    }

    /**
     * Returns the findings that {@link Neighbourhood#owns a neighbourhood owns}. After a statement was created, changed
     * or deleted they replace all findings that its neighbourhood owned; after a change of its period or series also
     * those of its former neighbourhood.
     *
     * @param statements current ones of the neighbourhood; others are ignored
     */
    public List<Finding> around(Neighbourhood neighbourhood, Collection<Statement> statements) {
        List<Statement> near = statements.stream().filter(neighbourhood::contains).toList();
        return sorted(found(near, EvidenceRanks.ALIKE, neighbourhood.year()));
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(BY_SUBJECT).toList();
    }

    /**
     * Returns the findings.
     *
     * @param from first year of the findings; earlier statements are only compared with
     */
    private List<Finding> found(Collection<Statement> statements, EvidenceRanks ranks, int from) {
        Map<Neighbourhood, List<Statement>> years = statements.stream()
                .collect(groupingBy(Neighbourhood::of, TreeMap::new, toList()));
        List<Finding> findings = new ArrayList<>();
        Neighbourhood last = null;
        TradeYear before = TradeYear.EMPTY;
        List<Statement> statementsBefore = List.of();
        for (Map.Entry<Neighbourhood, List<Statement>> entry : years.entrySet()) {
            Neighbourhood now = entry.getKey();
            boolean follows = last != null && last.isSameTrade(now) && last.year() == now.year() - 1;
            TradeYear earlier = follows ? before : TradeYear.EMPTY;
            TradeYear year = TradeYear.of(now.year(), entry.getValue(), ranks);
            if (now.year() >= from) {
                LikelyExplanations hints = new LikelyExplanations(follows ? statementsBefore : List.of(), entry.getValue());
                year.misfits().stream().map(hints::explain).forEach(findings::add);
                rules.forEach(rule -> rule.check(earlier, year, finding -> findings.add(hints.explain(finding))));
            }
            last = now;
            before = year;
            statementsBefore = entry.getValue();
        }
        return findings;
    }
}
