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
import org.amur.trade.Cell;
import org.amur.web.Texts;

/** What is known of one period: a line of the table and a place on the chart. */
public final class Line {

    private final Period period;
    private final Reporter reporter;
    private final Map<Flow, Cell> cells = new EnumMap<>(Flow.class);
    private List<FindingRow> findings = List.of();

    Line(Period period, Reporter reporter) {
        this.period = period;
        this.reporter = reporter;
    }

    void put(Flow flow, Cell cell) {
        cells.put(flow, cell);
    }

    public Period getPeriod() {
        return period;
    }

    /** Who publishes the numbers of this line: not always the reporter asked for. */
    public Reporter getReporter() {
        return reporter;
    }

    public Cell getExports() {
        return cells.get(Flow.EXPORT);
    }

    public Cell getImports() {
        return cells.get(Flow.IMPORT);
    }

    public Cell getTotal() {
        return cells.get(Flow.TOTAL);
    }

    public Cell getBalance() {
        return cells.get(Flow.BALANCE);
    }

    /** What is stated of this very period: the figures under the numbers and their other vintages. */
    Set<Long> figures() {
        Set<Long> figures = new HashSet<>();
        cells.values().forEach(cell -> figures.addAll(cell.figures()));
        return figures;
    }

    /** The same, and what its numbers were derived from. */
    Set<Long> sources() {
        Set<Long> sources = new HashSet<>(figures());
        cells.values().stream().flatMap(cell -> cell.getLevel().statements().stream()).map(Statement::figure)
                .forEach(sources::add);
        return sources;
    }

    /** @param open by the number of each figure that they are about; all of the kind of period that is shown */
    void touchedBy(Map<Long, List<FindingRow>> open) {
        Set<Long> stated = figures();
        Map<Long, FindingRow> once = new TreeMap<>();
        sources().forEach(figure -> open.getOrDefault(figure, List.of()).stream()
                .filter(finding -> stated.contains(figure) || finding.getPeriod().last().equals(period.last()))
                .forEach(finding -> once.put(finding.getId(), finding)));
        findings = List.copyOf(once.values());
    }

    /** The open findings on what is stated of this period, and those that reach to its end on what it was made of. */
    public List<FindingRow> getFindings() {
        return findings;
    }

    /** The sentence about a stated total that is not what its stated exports and imports make; null if it is. */
    public String getPartsDisagreement() {
        Cell total = getTotal();
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

    private static boolean isStated(Cell cell) {
        return cell != null && !cell.isDerived();
    }

    private static String text(Money money) {
        return AmountText.money(money, Texts.locale());
    }
}
