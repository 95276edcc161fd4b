package org.amur.trade.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.figure.AmountText;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.SeriesText;
import org.amur.trade.CitedPoint;
import org.amur.trade.ReporterReferences;
import org.amur.web.Address;
import org.amur.web.Marker;
import org.amur.web.Markers;
import org.amur.web.Numbers;
import org.amur.web.Texts;
import org.omnifaces.util.Faces;

/** {@code /trade/dashboard}: trade of China and Russia by the filters of the address. */
@Named
@RequestScoped
public class DashboardBacking implements Citable {

    private static final int MARKERS = 300;

    @Inject
    private DashboardParams params;

    @Inject
    private DashboardRepository repository;

    @Inject
    private Address address;

    @Inject
    @Any
    private Instance<Markers> markers;

    private DashboardQuestion question;
    private Dashboard dashboard;
    private Axis axis;
    private Map<String, List<Marker>> shown;

    @PostConstruct
    void load() {
        question = params.question();
        dashboard = repository.answer(question);
        axis = Axis.of(question.monthly(), dashboard.lines());
    }

    /** Returns the chart's model as JSON. */
    public String getChart() {
        return new ChartModel(question, axis, Faces.getLocale(), address::to).toJson(getMarkers());
    }

    /** Returns the chart as text for screen readers; the chart must have a place. */
    public String getSpokenChart() {
        return new SpokenChart(question, axis).text();
    }

    /** Returns the markers on the chart, by kind; only those that the address asks for. */
    public Map<String, List<Marker>> getMarkers() {
        if (shown == null) {
            shown = readMarkers();
        }
        return shown;
    }

    private Map<String, List<Marker>> readMarkers() {
        Map<String, List<Marker>> byKind = new LinkedHashMap<>();
        if (!axis.places().isEmpty()) {
            LocalDate first = first().start();
            LocalDate last = last().end();
            features().filter(feature -> isShown(feature.kind()))
                    .forEach(feature -> byKind.put(feature.kind(), feature.between(first, last, MARKERS)));
        }
        return byKind;
    }

    /** In a fixed order, because the chart gives each its symbol by place; CDI has none. */
    private Stream<Markers> features() {
        return markers.stream().sorted(Comparator.comparing(Markers::kind));
    }

    private boolean isShown(String kind) {
        return "event".equals(kind) ? question.events() : question.measures();
    }

    public boolean isMonthly() {
        return question.monthly();
    }

    /** Returns the plotted currency, which differs from the requested one if the reporter publishes only another. */
    public Currency getCurrency() {
        return question.plotted();
    }

    public Reporter getReporter() {
        return question.reporter();
    }

    public String getDeclarant() {
        return question.declarant();
    }

    public Series getExports() {
        return Series.of(question.reporter(), question.declarant(), Flow.EXPORT, question.plotted());
    }

    public Series getImports() {
        return getExports().with(Flow.IMPORT);
    }

    /** Returns the first year as typed. */
    public Integer getFrom() {
        return params.from();
    }

    /** Returns the last year as typed. */
    public Integer getUntil() {
        return params.until();
    }

    public LocalDate getPublished() {
        return question.published();
    }

    /** Returns the number of figures left out because it is not known whether they were published by the as-of day. */
    public long getUnknown() {
        return dashboard.unknown();
    }

    public boolean isEvents() {
        return question.events();
    }

    public boolean isMeasures() {
        return question.measures();
    }

    public List<Line> getLines() {
        return dashboard.lines();
    }

    public Units getUnits() {
        return new Units(dashboard.lines());
    }

    /** Returns the first month or year of the chart, which must have one. */
    private Period first() {
        return axis.places().get(0).period();
    }

    /** Returns the last month or year of the chart, which must have one. */
    private Period last() {
        return axis.places().get(axis.places().size() - 1).period();
    }

    /** Returns the number of lines on the chart. */
    public long getDrawn() {
        return axis.drawn();
    }

    /** Returns "2006–2024", or the only year; there must be a line. */
    public String getKnownYears() {
        int first = getLines().get(0).getPeriod().year();
        int last = getNewest().getPeriod().year();
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** Returns the newest line; null if there is none. */
    public Line getNewest() {
        return getLines().isEmpty() ? null : getLines().get(getLines().size() - 1);
    }

    /** Returns the last period of the year to date, if it ends after the newest line, or there is none; otherwise null. */
    public Period getLaterToDate() {
        return getYearToDate().getRows().stream().map(TradeRow::period).reduce((earlier, later) -> later)
                .filter(last -> getNewest() == null || last.end().isAfter(getNewest().getPeriod().end())).orElse(null);
    }

    /** Returns the reporter of the newest year: the requested one, or the one of the lines if none is from it. */
    public Reporter getSpeaker() {
        return dashboard.speaker();
    }

    /** Returns the newest years with a total in either currency, newest first. */
    public List<TradeRow> getYears() {
        return dashboard.newestYears();
    }

    /** Returns January to the last month of a year that is not complete; null unless it is later than the newest year. */
    public TradeRow getNewestToDate() {
        return getYearToDate().getRows().stream().reduce((earlier, later) -> later)
                .filter(last -> getYears().isEmpty() || last.period().end().isAfter(getYears().get(0).period().end())).orElse(null);
    }

    /** Tells whether any shown total is in yuan, in which only Chinese customs publish. */
    public boolean isInYuan() {
        return getYearToDate().isInYuan() || getYears().stream().anyMatch(row -> row.yuan() != null);
    }

    public boolean isPoints() {
        return params.isPoints();
    }

    /** Returns the newest year month by month against the year before. */
    public YearToDate getYearToDate() {
        return dashboard.yearToDate();
    }

    /** Tells whether some lines are from another reporter than the requested one. */
    public boolean isExtended() {
        return getLines().stream().anyMatch(line -> line.getReporter() != question.reporter());
    }

    /** Returns the message of the chart: the newest total and its growth. */
    @Override
    public String citedTitle() {
        Line newest = newestTotal();
        if (newest == null) {
            return Texts.get("trade.dashboard.title");
        }
        BigDecimal growth = newest.getTotal().getGrowth();
        return Texts.get("trade.dashboard.message", way(growth), SeriesText.of(total(newest), Texts.locale()),
                AmountText.rounded(newest.getTotal().getLevel().money(), Texts.locale()),
                percent(growth), newest.getPeriod().display(Texts.locale()));
    }

    private Line newestTotal() {
        return getLines().stream().filter(line -> line.getTotal() != null).reduce((older, newer) -> newer).orElse(null);
    }

    private static String way(BigDecimal growth) {
        return growth == null ? "none" : growth.signum() == 0 ? "same" : growth.signum() > 0 ? "rose" : "fell";
    }

    private static String percent(BigDecimal growth) {
        return growth == null ? "" : Numbers.format(growth.abs(), false, Texts.locale());
    }

    /** Returns what qualifies the message: the same trade in the other currency, and the balance; empty if neither is known. */
    public String getQualification() {
        Line newest = newestTotal();
        return newest == null ? "" : Stream.of(inOtherCurrency(newest), balance(newest)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String inOtherCurrency(Line newest) {
        CitedPoint other = dashboard.inOtherCurrency(newest);
        return other == null ? "" : Texts.get("trade.dashboard.also", way(other.getGrowth()),
                other.getLevel().money().currency(), percent(other.getGrowth()), AmountText.rounded(other.getLevel().money(), Texts.locale()));
    }

    private String balance(Line newest) {
        if (newest.getExports() == null || newest.getImports() == null) {
            return "";
        }
        Money exports = newest.getExports().getLevel().money();
        Money imports = newest.getImports().getLevel().money();
        boolean deficit = exports.value().compareTo(imports.value()) < 0;
        return Texts.get("trade.dashboard.deficit", String.valueOf(deficit), Area.name(question.declarant(), Texts.locale()),
                AmountText.rounded(deficit ? imports.minus(exports) : exports.minus(imports), Texts.locale()));
    }

    private Series total(Line line) {
        return Series.of(line.getReporter(), question.declarant(), Flow.TOTAL, question.plotted());
    }

    @Override
    public List<Reference> citedSources() {
        return ReporterReferences.of(getLines().stream().map(this::total).distinct().toArray(Series[]::new));
    }

    /** Returns the unit of the chart. */
    public String getUnit() {
        return AmountText.unit(Scale.BILLION, question.plotted(), Texts.locale());
    }
}
