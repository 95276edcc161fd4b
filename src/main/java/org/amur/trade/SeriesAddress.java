package org.amur.trade;

/** Parts of addresses that name a series, and a period of it. */
public final class SeriesAddress {

    private SeriesAddress() {
    }

    /** The page of everything that was published of a statement's series, at its period; without the context path. */
    public static String vintages(Statement statement) {
        return "/trade/vintages?" + query(statement.series()) + "&period=" + statement.period();
    }

    /** As {@link SeriesParams} reads it. */
    public static String query(Series series) {
        return "reporter=" + series.reporter() + "&declarant=" + series.declarant() + "&partner=" + series.partner()
                + (series.ofAllGoods() ? "" : "&commodity=" + series.commodity()) + "&flow=" + series.flow() + "&currency="
                + series.currency();
    }
}
