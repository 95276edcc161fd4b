package org.amur.figure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/** Addresses and URL parameters of a series and its periods. */
public final class SeriesAddress {

    private SeriesAddress() {
    }

    /** Returns the address of all vintages of a statement's series, at its period; without the context path. */
    public static String vintages(Statement statement) {
        return "/trade/vintages?" + query(statement.series()) + "&period=" + statement.period();
    }

    /** Returns the address of a figure; without the context path. */
    public static String figure(long id) {
        return "/trade/view?id=" + id;
    }

    /**
     * Returns the address of a single figure, or of the list of all that a number was computed from; without the
     * context path.
     */
    public static String figures(Collection<Statement> statements) {
        List<Long> figures = statements.stream().map(Statement::figure).distinct().toList();
        return figures.size() == 1 ? figure(figures.get(0))
                : "/trade/list?figures=" + figures.stream().map(String::valueOf).collect(Collectors.joining(FigureParams.BETWEEN_FIGURES));
    }

    /** Returns the URL parameters that {@link SeriesParams} reads. */
    public static String query(Series series) {
        return "reporter=" + series.reporter() + "&declarant=" + series.declarant() + "&partner=" + series.partner()
                + (series.ofAllGoods() ? "" : "&commodity=" + series.commodity()) + "&flow=" + series.flow() + "&currency="
                + series.currency();
    }
}
