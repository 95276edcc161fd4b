package org.amur.reconciliation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.amur.figure.value.Area;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.FindingText;
import org.amur.web.Texts;

/**
 * Findings of one cause: one entry of the list, with each finding as a row.
 *
 * @param first finding that represents the cause, with its figures
 */
public record FindingGroup(FindingRow first, List<FindingRow> rows) {

    private static final int SHOWN = 24;
    private static final int MAX_NUMBERS = 3;

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

    /** Returns the finding's own sentence, or one for all findings of the cause with their years. */
    public String getSentence() {
        return isSeveral() && first.getRule().sharesCauses() && !first.getFigures().isEmpty() ? ofCause() : first.getSentence();
    }

    private String ofCause() {
        List<Statement> figures = first.getFigures();
        Series series = figures.get(0).series();
        int year = figures.stream().mapToInt(figure -> figure.period().year()).max().orElseThrow();
        String rule = first.getRuleKey().equals("MIRROR") ? "MIRROR." + first.getVariant() : first.getRuleKey();
        String declarant = Area.name(series.declarant(), Texts.locale());
        String partner = Area.name(series.partner(), Texts.locale());
        return Texts.get("finding.cause." + rule, trade(series, declarant, partner), declarant, partner,
                Texts.get("figure.reporter." + series.reporter()), Integer.toString(year), Integer.toString(year - 1),
                years(rows.stream().map(FindingRow::getPeriod).toList()));
    }

    private static String trade(Series series, String declarant, String partner) {
        return series.ofAllGoods() ? Texts.get("finding.cause.trade", declarant, partner)
                : Texts.get("finding.cause.trade.goods", declarant, partner, FindingText.goods(series.commodity()));
    }

    /** Returns the years of the periods as ranges: "2014–2019, 2021"; many ranges as a count: "9 years, 2006–2024". */
    static String years(List<Period> periods) {
        NavigableSet<Integer> years = periods.stream().map(Period::year).collect(toCollection(TreeSet::new));
        List<Integer> firsts = years.stream().filter(year -> !years.contains(year - 1)).toList();
        long numbers = firsts.size() + firsts.stream().filter(first -> years.contains(first + 1)).count();
        return numbers <= MAX_NUMBERS ? firsts.stream().map(first -> range(first, years)).collect(joining(", "))
                : Texts.get("finding.cause.years", years.size(), years.first().toString(), years.last().toString());
    }

    private static String range(int first, NavigableSet<Integer> years) {
        int last = first;
        while (years.contains(last + 1)) {
            last++;
        }
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    /** Returns the number of the latest open finding; null if none is open. */
    public Long getOpen() {
        return rows.stream().filter(row -> row.getStatus() == FindingStatus.OPEN).map(FindingRow::getId).findFirst().orElse(null);
    }

    long countOpen() {
        return rows.stream().filter(row -> row.getStatus() == FindingStatus.OPEN).count();
    }

    /** Returns the latest findings, as many as the list shows. */
    public List<FindingRow> getShown() {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    public int getMore() {
        return rows.size() - getShown().size();
    }
}
