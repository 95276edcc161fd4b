package org.amur.reconciliation.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.amur.figure.series.Level;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Statement;

/**
 * Holds statements against each other and says what disagrees. Statements that are kept beside their series are none of
 * its business and must be left out by who calls it. The order of the statements does not matter.
 */
public final class Reconciliation {

    private static final Comparator<Finding> BY_SUBJECT = Comparator.comparing(Finding::year)
            .thenComparing(finding -> finding.subject().period()).thenComparing(Finding::rule).thenComparing(Finding::key);

    private final List<LedgerRule> rules;

    private Reconciliation(MirrorBand band) {
        rules = LedgerRule.all(band);
    }

    /** All findings of all statements, with the IMF's band for mirrored flows. */
    public static List<Finding> of(Collection<Statement> statements) {
        return with(MirrorBand.IMF).all(statements);
    }

    /** The same of statements that are not alike supported: what is set aside among others contradicts nobody else. */
    public static List<Finding> of(Collection<Statement> statements, EvidenceRanks standings) {
        return sorted(with(MirrorBand.IMF).found(statements, standings, Integer.MIN_VALUE));
    }

    public static Reconciliation with(MirrorBand band) {
        return new Reconciliation(band);
    }

    /** What a statement claims of growth, against one level of a year before; empty if they agree, or nothing is claimed. */
    public static Optional<Finding> claim(Statement claimant, Level base) {
        return Claims.against(claimant, base);
    }

    /** The findings of a whole ledger, each once, by year and period. */
    public List<Finding> all(Collection<Statement> statements) {
        return sorted(found(statements, EvidenceRanks.ALIKE, Integer.MIN_VALUE));
    }

    /**
     * The findings that {@link Neighbourhood#owns a neighbourhood owns}. After a statement has come, changed or gone they
     * replace all findings that its neighbourhood owned; after it has changed its period or series also those of the
     * neighbourhood in which it was.
     *
     * @param statements what the neighbourhood contains, as they are now; others are passed over
     */
    public List<Finding> around(Neighbourhood neighbourhood, Collection<Statement> statements) {
        List<Statement> near = statements.stream().filter(neighbourhood::contains).toList();
        return sorted(found(near, EvidenceRanks.ALIKE, neighbourhood.year()));
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(BY_SUBJECT).toList();
    }

    /** @param from the first year of which findings are wanted; what is before is only held against */
    private List<Finding> found(Collection<Statement> statements, EvidenceRanks standings, int from) {
        Map<Neighbourhood, List<Statement>> years = statements.stream()
                .collect(groupingBy(Neighbourhood::of, TreeMap::new, toList()));
        List<Finding> findings = new ArrayList<>();
        Neighbourhood last = null;
        TradeYear before = TradeYear.EMPTY;
        List<Statement> statementsBefore = List.of();
        for (Map.Entry<Neighbourhood, List<Statement>> entry : years.entrySet()) {
            Neighbourhood now = entry.getKey();
            boolean follows = last != null && last.sameTrade(now) && last.year() == now.year() - 1;
            TradeYear earlier = follows ? before : TradeYear.EMPTY;
            TradeYear year = TradeYear.of(now.year(), entry.getValue(), standings);
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
