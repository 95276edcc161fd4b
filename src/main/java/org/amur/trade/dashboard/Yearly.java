package org.amur.trade.dashboard;

import org.amur.trade.Cell;

/** Total in one currency with its year. */
public final class Yearly {

    private final int year;
    private final Cell total;

    Yearly(int year, Cell total) {
        this.year = year;
        this.total = total;
    }

    public int getYear() {
        return year;
    }

    public Cell getTotal() {
        return total;
    }
}
