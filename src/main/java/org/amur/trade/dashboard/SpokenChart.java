package org.amur.trade.dashboard;

import java.util.ArrayList;
import java.util.List;

import org.amur.figure.AmountText;
import org.amur.figure.series.Estimates;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Series;
import org.amur.figure.value.SeriesText;
import org.amur.trade.CitedPoint;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/** Text of the chart for screen readers: its contents, periods and currency, and the last values. */
final class SpokenChart {

    private final DashboardQuestion question;
    private final List<Axis.Place> places;

    /**
     * Creates the text.
     *
     * @param axis with a place at least
     */
    SpokenChart(DashboardQuestion question, Axis axis) {
        this.question = question;
        places = axis.places();
    }

    String text() {
        return String.join(" ", shown(), last(), Texts.get("trade.dashboard.chart.way"));
    }

    private String shown() {
        String all = shownByAll();
        boolean extended = places.stream()
                .map(Axis.Place::line)
                .anyMatch(line -> line != null && line.getReporter() != question.reporter());
        return extended ? all + ' ' + Texts.get("trade.dashboard.caption.extended") : all;
    }

    private String shownByAll() {
        return Texts.get("trade.dashboard.chart.by." + (question.monthly() ? "month" : "year"),
                places.get(0).period().display(Texts.locale()), places.get(places.size() - 1).period().display(Texts.locale()),
                Texts.get("figure.currency." + question.plotted()),
                Texts.get("figure.reporter." + question.reporter() + ".meaning"));
    }

    /** Returns the last values; the chart ends with the last line. */
    private String last() {
        Axis.Place place = places.get(places.size() - 1);
        List<String> values = new ArrayList<>();
        add(values, Flow.EXPORT, place.line().getExports());
        add(values, Flow.IMPORT, place.line().getImports());
        add(values, Flow.TOTAL, place.line().getTotal());
        return Texts.get("trade.dashboard.chart.last", place.named().display(Texts.locale()), String.join("; ", values));
    }

    private void add(List<String> values, Flow flow, CitedPoint cell) {
        if (cell == null) {
            return;
        }
        String name = SeriesText.of(Series.of(question.reporter(), question.declarant(), flow, question.plotted()),
                Texts.locale());
        String amount = Estimates.marked(cell.isEstimate(), AmountText.money(cell.getLevel().money(), Texts.locale()));
        values.add(cell.getGrowth() == null ? Texts.get("trade.dashboard.chart.value", name, amount)
                : Texts.get("trade.dashboard.chart.valueAndGrowth", name, amount,
                        Numbers.format(cell.getGrowth(), true, Texts.locale())));
    }
}
