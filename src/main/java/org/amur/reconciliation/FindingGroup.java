package org.amur.reconciliation;

import java.util.List;
import java.util.Optional;
import org.amur.figure.value.Area;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.FindingText;
import org.amur.reconciliation.rules.Rule;
import org.amur.web.Texts;

/**
 * Findings of one cause: one entry of the list, with each finding as a row.
 *
 * @param first finding that represents the cause, on whose page all of them are listed
 */
public record FindingGroup(FindingRow first, List<FindingRow> rows) {

    private static final int FIRST = 6;

    public FindingGroup {
        rows = List.copyOf(rows);
    }

    public int getSize() {
        return rows.size();
    }

    /** Tells whether several findings have this cause. */
    public boolean isSeveral() {
        return rows.size() > 1;
    }

    /** Returns the finding's own sentence, or one for all findings of the cause. */
    public String getSentence() {
        return isSeveral() ? sentence(first.getRule(), first.getVariant(), first.getFigures()).orElseGet(first::getSentence)
                : first.getSentence();
    }

    /**
     * Returns the sentence for all findings of a cause; empty for rules whose findings share no cause.
     *
     * @param figures of one of them
     */
    static Optional<String> sentence(Rule rule, String variant, List<Statement> figures) {
        String ofRule = FindingText.ruleKey(rule, variant);
        String kind = ofRule.equals("MIRROR") ? ofRule + '.' + variant : ofRule;
        if (figures.isEmpty() || !rule.sharesCauses()) {
            return Optional.empty();
        }
        Series series = figures.get(0).series();
        int year = figures.stream().mapToInt(figure -> figure.period().year()).max().orElseThrow();
        return Optional.of(Texts.get("finding.cause." + kind, Texts.get("figure.reporter." + series.reporter()),
                Area.name(series.declarant(), Texts.locale()), Area.name(series.partner(), Texts.locale()),
                Integer.toString(year), Integer.toString(year - 1)));
    }

    /** Returns the periods of the first few findings in chronological order. */
    public List<Period> getPeriods() {
        return rows.stream().map(FindingRow::getPeriod).distinct().sorted().limit(FIRST).toList();
    }

    public int getMorePeriods() {
        return (int) Math.max(0, rows.stream().map(FindingRow::getPeriod).distinct().count() - FIRST);
    }
}
