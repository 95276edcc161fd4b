package org.amur.figure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/** Parts of addresses that name a series, and a period of it. */
public final class SeriesAddress {

    private SeriesAddress() {
    }

    /** The page of everything that was published of a statement's series, at its period; without the context path. */
    public static String vintages(Statement statement) {
        return "/trade/vintages?" + query(statement.series()) + "&period=" + statement.period();
    }

    /** The page of a figure; without the context path. */
    public static String figure(long id) {
        return "/trade/view?id=" + id;
    }

    /** The page of the one figure that something is, or the list of all that it was reckoned from; without the context path. */
    public static String figures(Collection<Statement> statements) {
        List<Long> figures = statements.stream().map(Statement::figure).distinct().toList();
        return figures.size() == 1 ? figure(figures.get(0))
                : "/trade/list?figures=" + figures.stream().map(String::valueOf).collect(Collectors.joining(FigureParams.BETWEEN_FIGURES));
    }

    /** As {@link SeriesParams} reads it. */
    public static String query(Series series) {
        return "reporter=" + series.reporter() + "&declarant=" + series.declarant() + "&partner=" + series.partner()
                + (series.ofAllGoods() ? "" : "&commodity=" + series.commodity()) + "&flow=" + series.flow() + "&currency="
                + series.currency();
    }
}
