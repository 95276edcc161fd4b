package org.amur.trade.dashboard;

/** One year's total in both currencies: the same trade, two growth rates, both right. */
public final class Headline {

    private final int year;
    private final Cell yuan;
    private final Cell dollars;

    Headline(int year, Cell yuan, Cell dollars) {
        this.year = year;
        this.yuan = yuan;
        this.dollars = dollars;
    }

    public int getYear() {
        return year;
    }

    /** Null if no total in yuan is known. */
    public Cell getYuan() {
        return yuan;
    }

    /** Null if no total in dollars is known. */
    public Cell getDollars() {
        return dollars;
    }
}
