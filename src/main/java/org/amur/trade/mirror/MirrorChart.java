package org.amur.trade.mirror;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.amur.figure.AmountText;
import org.amur.figure.series.Estimates;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.SeriesText;
import org.amur.trade.CitedPoint;
import org.amur.trade.LineChart;
import org.amur.trade.LineChart.Dot;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/**
 * Chart of two counts of one trade as lines, each point with its reporter, with the gap between them and the silences
 * of each.
 */
final class MirrorChart {

    private final MirrorQuestion question;
    private final Mirror mirror;
    private final Locale locale;
    private final Function<String, String> link;

    /**
     * Creates the chart.
     *
     * @param link completes an address of the application
     */
    MirrorChart(MirrorQuestion question, Mirror mirror, Locale locale, Function<String, String> link) {
        this.question = question;
        this.mirror = mirror;
        this.locale = locale;
        this.link = link;
    }

    String toJson() {
        List<Period> places = mirror.places();
        Map<Period, MirrorLine> lines = new HashMap<>();
        mirror.lines().forEach(line -> lines.put(line.period(), line));
        List<MirrorLine> shown = places.stream().map(lines::get).collect(toList());
        LineChart chart = new LineChart(Currency.USD, places, locale);
        line(chart, question.chineseSeries(), "china", shown, MirrorLine::china);
        line(chart, question.russianSeries(), "russia", shown, MirrorLine::russia);
        chart.band(Texts.get("trade.mirror.band", question.factor()), values(shown, MirrorLine::low), values(shown, MirrorLine::high))
                .difference(Texts.get("trade.mirror.percent"), shown.stream().map(this::percent).collect(toList()));
        silences().forEach(silent -> chart.silence(place(places, silent.since().atDay(1)),
                place(places, silent.until().atDay(1)), said(silent)));
        return chart.toJson();
    }

    /** Adds a line; Russia's is dashed, since colour alone would not distinguish it from China's. */
    private void line(LineChart chart, Series series, String colour, List<MirrorLine> shown, Function<MirrorLine, CitedPoint> side) {
        List<CitedPoint> cells = shown.stream().map(line -> line == null ? null : side.apply(line)).collect(toList());
        List<Reporter> reporters = cells.stream().filter(Objects::nonNull).map(CitedPoint::getReporter).distinct().toList();
        List<Reporter> named = reporters.isEmpty() ? List.of(series.reporter()) : reporters;
        chart.line(name(series, named), colour, "russia".equals(colour), cells.stream()
                .map(cell -> cell == null ? null : dot(cell, reporters.size() == 1 ? null : name(series, List.of(cell.getReporter()))))
                .collect(toList()));
    }

    /**
     * Returns the name of a line.
     *
     * @param reporters in the order of time
     */
    private String name(Series series, List<Reporter> reporters) {
        return Texts.get(
                "trade.mirror.line",
                SeriesText.of(series, locale),
                reporters.stream()
                        .map(reporter -> Texts.get("figure.reporter." + reporter))
                        .reduce((one, other) -> Texts.get("trade.mirror.then", one, other))
                        .orElseThrow());
    }

    private Dot dot(CitedPoint cell, String name) {
        Money money = cell.getLevel().money();
        return new Dot(money.value(), Estimates.marked(cell.isEstimate(), AmountText.moneyIn(Scale.BILLION, money, locale)), name,
                link.apply(cell.getAddress()), cell.isDerived());
    }

    private Dot percent(MirrorLine line) {
        return line == null || line.getPercent() == null ? null : new Dot(line.getPercent(),
                Texts.get("trade.dashboard.percent", Numbers.format(line.getPercent(), true, locale)), null,
                link.apply(line.getAddress()), true);
    }

    private static List<BigDecimal> values(List<MirrorLine> shown, Function<MirrorLine, BigDecimal> of) {
        return shown.stream().map(line -> line == null ? null : of.apply(line)).collect(toList());
    }

    /** Returns the first place that ends on the day or later. */
    private static int place(List<Period> places, LocalDate day) {
        return (int) places.stream().filter(place -> place.end().isBefore(day)).count();
    }

    /** Returns the sentences about silences: "Russia (FTS) has published nothing since January 2022". */
    List<String> said() {
        return silences().stream().map(this::said).toList();
    }

    private List<Mirror.Silence> silences() {
        return Stream.of(mirror.chinaSilent(), mirror.russiaSilent()).filter(Objects::nonNull).toList();
    }

    private String said(Mirror.Silence silent) {
        return Texts.get(silent.later().isEmpty() ? "trade.mirror.silence" : "trade.mirror.silence.but",
                Area.name(silent.series().declarant(), locale), Texts.get("figure.reporter." + silent.series().reporter()),
                Period.months(silent.since(), silent.since()).display(locale),
                silent.later().stream().map(period -> period.display(locale)).collect(joining(", ")));
    }
}
