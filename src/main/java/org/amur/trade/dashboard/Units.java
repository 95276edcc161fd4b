package org.amur.trade.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.amur.figure.value.Money;
import org.amur.figure.value.Scale;
import org.amur.trade.CitedPoint;

/** Unit of each column of the table: numbers below each other are compared, so they share one. */
public final class Units {

    private final List<Line> lines;

    Units(List<Line> lines) {
        this.lines = lines;
    }

    public Scale getExports() {
        return of(Line::getExports);
    }

    public Scale getImports() {
        return of(Line::getImports);
    }

    public Scale getTotal() {
        return of(Line::getTotal);
    }

    public Scale getBalance() {
        return of(Line::getBalance);
    }

    /** Returns trillions if every number reaches them; else billions, if one does; null for an empty column. */
    private Scale of(Function<Line, CitedPoint> column) {
        List<Scale> scales = lines.stream().map(column).filter(Objects::nonNull)
                .map(cell -> cell.getLevel().money()).filter(money -> money.value().signum() != 0)
                .map(Money::unit).sorted(Comparator.naturalOrder()).toList();
        if (scales.isEmpty()) {
            return null;
        }
        Scale smallest = scales.get(0);
        Scale largest = scales.get(scales.size() - 1);
        return smallest == Scale.MILLION && largest != Scale.MILLION ? Scale.BILLION : smallest;
    }
}
