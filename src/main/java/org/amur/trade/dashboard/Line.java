package org.amur.trade.dashboard;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.amur.figure.AmountText;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.FindingRow;
import org.amur.trade.CitedPoint;
import org.amur.web.Texts;

/** Values of one period: a line of the table and a place on the chart. */
public final class Line {

    private final Period period;
    private final Reporter reporter;
    private final Map<Flow, CitedPoint> cells = new EnumMap<>(Flow.class);
    private List<FindingRow> findings = List.of();

    Line(Period period, Reporter reporter) {
        this.period = period;
        this.reporter = reporter;
    }

    void put(Flow flow, CitedPoint cell) {
        cells.put(flow, cell);
    }

    public Period getPeriod() {
        return period;
    }

    /** Returns the reporter of this line, which may not be the requested one. */
    public Reporter getReporter() {
        return reporter;
    }

    public CitedPoint getExports() {
        return cells.get(Flow.EXPORT);
    }

    public CitedPoint getImports() {
        return cells.get(Flow.IMPORT);
    }

    public CitedPoint getTotal() {
        return cells.get(Flow.TOTAL);
    }

    public CitedPoint getBalance() {
        return cells.get(Flow.BALANCE);
    }

    /** Returns the statements of this very period: the figures of the numbers and their other vintages. */
    Set<Long> figures() {
        Set<Long> figures = new HashSet<>();
        cells.values().forEach(cell -> figures.addAll(cell.figures()));
        return figures;
    }

    /** Returns these, and the figures from which the numbers were derived. */
    Set<Long> sources() {
        Set<Long> sources = new HashSet<>(figures());
        cells.values().stream().flatMap(cell -> cell.getLevel().statements().stream()).map(Statement::figure)
                .forEach(sources::add);
        return sources;
    }

    /**
     * Adds findings.
     *
     * @param open by the number of each figure concerned; all of the shown kind of period
     */
    void touchedBy(Map<Long, List<FindingRow>> open) {
        Set<Long> stated = figures();
        Map<Long, FindingRow> once = new TreeMap<>();
        sources().forEach(figure -> open.getOrDefault(figure, List.of()).stream()
                .filter(finding -> stated.contains(figure) || finding.getPeriod().last().equals(period.last()))
                .forEach(finding -> once.put(finding.getId(), finding)));
        findings = List.copyOf(once.values());
    }

    /** Returns the open findings on statements of this period, and those that end with it on its operands. */
    public List<FindingRow> getFindings() {
        return findings;
    }

    /**
     * Returns the sentence about a stated total that differs from the sum of its stated exports and imports; null if it
     * does not.
     */
    public String getPartsDisagreement() {
        CitedPoint total = getTotal();
        if (!isStated(total) || !isStated(getExports()) || !isStated(getImports())) {
            return null;
        }
        Money parts = getExports().getLevel().money().plus(getImports().getLevel().money());
        Money whole = total.getLevel().money();
        if (parts.bounds().overlaps(whole.bounds())) {
            return null;
        }
        Money off = parts.minus(whole);
        String way = off.value().signum() > 0 ? "above" : "below";
        Money apart = off.value().signum() > 0 ? off : whole.minus(parts);
        return Texts.get("trade.dashboard.parts." + way, text(parts), text(apart), text(whole));
    }

    private static boolean isStated(CitedPoint cell) {
        return cell != null && !cell.isDerived();
    }

    private static String text(Money money) {
        return AmountText.money(money, Texts.locale());
    }
}
