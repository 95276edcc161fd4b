package org.amur.trade.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.amur.figure.SeriesAddress;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.SeriesText;
import org.amur.reconciliation.rules.Severity;
import org.amur.trade.CitedPoint;
import org.amur.trade.ReporterReferences;
import org.amur.web.Address;
import org.amur.web.Marker;
import org.amur.web.Markers;
import org.amur.web.Numbers;
import org.amur.web.Texts;
import org.omnifaces.util.Faces;

/** {@code /trade/dashboard}: trade of China and Russia by the filters of the address, and the latest changes of the record. */
@Named
@RequestScoped
public class DashboardBacking implements Citable {

    private static final int MARKERS = 300;
    private static final int LATEST = 6;
    private static final int MAX_SHOWN = 6;

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
    private List<Disagreement> disagreements;
    private Map<String, List<Marker>> shown;

    @PostConstruct
    void load() {
        question = params.question();
        dashboard = repository.answer(question);
        axis = Axis.of(question.monthly(), dashboard.lines());
    }

    /** Returns the chart's model as JSON. */
    public String getChart() {
        return new ChartModel(question, axis, Faces.getLocale(), address::to).toJson(getMarkers(),
                getDisagreements().stream().filter(found -> found.severity() == Severity.CONFLICT).toList());
    }

    /** Returns the chart as text for screen readers; the chart must have a place. */
    public String getSpokenChart() {
        return new SpokenChart(question, axis, getDisagreements()).text();
    }

    /** Returns the markers on the chart, by kind, without those hidden by the address. */
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

    /** Returns the latest markers, by kind. */
    public List<Latest> getLatestMarkers() {
        return features().map(feature -> new Latest(feature.kind(), feature.latest(LATEST)))
                .filter(latest -> !latest.markers().isEmpty()).toList();
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

    /** Returns the number of lines that are only in the table. */
    public long getLeftToTable() {
        return getLines().size() - axis.drawn();
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

    /** Returns the last period of the year to date, if it ends after the newest line, which must be known; otherwise null. */
    public Period getLaterToDate() {
        return getYearToDate().getRows().stream().map(YearToDate.Row::period).reduce((earlier, later) -> later)
                .filter(last -> last.end().isAfter(getNewest().getPeriod().end())).orElse(null);
    }

    /** Returns the newest month or year with a balance; null if there is none. */
    public Line getBalanced() {
        return dashboard.balanced();
    }

    /** Tells whether the newest line is later than the balance, which must be known. */
    public boolean isBalanceOlder() {
        return getBalanced().getPeriod().end().isBefore(getNewest().getPeriod().end());
    }

    /** Returns the reporter of the newest year: the requested one, or the one of the lines if none is from it. */
    public Reporter getSpeaker() {
        return dashboard.speaker();
    }

    /** Returns the newest years of the totals by currency; only known ones. */
    public Map<String, Yearly> getNewestYears() {
        Map<String, Yearly> years = new LinkedHashMap<>();
        years.put("inYuan", dashboard.newestInYuan());
        years.put("inDollars", dashboard.newestInDollars());
        years.values().removeIf(Objects::isNull);
        return years;
    }

    public List<Headline> getHeadlines() {
        return dashboard.headlines();
    }

    /** Returns the contradictions of the shown figures, by line. */
    public List<Disagreement> getDisagreements() {
        if (disagreements == null) {
            disagreements = dashboard.lines().stream().flatMap(this::disagreements).toList();
        }
        return disagreements;
    }

    /** Returns the first few of them, conflicts before notices. */
    public List<Disagreement> getToldDisagreements() {
        return Disagreement.told(getDisagreements(), MAX_SHOWN);
    }

    /** Returns the contradictions of a line. For an as-of day no findings are stored, so they are computed. */
    private Stream<Disagreement> disagreements(Line line) {
        if (question.published() == null) {
            return line.getFindings().stream().map(finding -> new Disagreement(line, finding.getPeriod(),
                    finding.getSeverity(), finding.getSentence(), "/trade/finding?id=" + finding.getId()));
        }
        Stream.Builder<Disagreement> found = Stream.builder();
        CitedPoint total = line.getTotal();
        if (total != null && total.getDisagreement() != null) {
            found.add(new Disagreement(line, line.getPeriod(), Severity.NOTICE, total.getDisagreement(),
                    SeriesAddress.figure(total.getReportingFigure())));
        }
        if (line.getPartsDisagreement() != null) {
            found.add(new Disagreement(line, line.getPeriod(), Severity.CONFLICT, line.getPartsDisagreement(),
                    SeriesAddress.figure(total.getFigure())));
        }
        return found.build();
    }

    /** Returns the number of contradictions. */
    public long getDisagreementCount() {
        return getDisagreements().stream().map(Disagreement::address).distinct().count();
    }

    /** Returns the later statements that do not replace the plotted ones. */
    public List<SetAside> getSetAside() {
        return dashboard.setAside();
    }

    /** Returns the newest year month by month against the year before. */
    public YearToDate getYearToDate() {
        return dashboard.yearToDate();
    }

    /** Returns the newest year with growth in both currencies; null if there is none. */
    public Headline getHeadline() {
        return getHeadlines().stream().filter(Headline::isComparable).findFirst().orElse(null);
    }

    /** Tells whether some lines are from another reporter than the requested one. */
    public boolean isExtended() {
        return getLines().stream().anyMatch(line -> line.getReporter() != question.reporter());
    }

    /** Latest markers of one kind. */
    public record Latest(String name, List<Marker> markers) {
    }

    /** Returns the message of the chart: the newest total and its growth. */
    @Override
    public String citedTitle() {
        Line newest = getLines().stream().filter(line -> line.getTotal() != null).reduce((older, newer) -> newer).orElse(null);
        if (newest == null) {
            return Texts.get("trade.dashboard.title");
        }
        BigDecimal growth = newest.getTotal().getGrowth();
        String way = growth == null || growth.signum() == 0 ? "none" : growth.signum() > 0 ? "rose" : "fell";
        return Texts.get("trade.dashboard.message", way, SeriesText.of(total(newest), Texts.locale()),
                AmountText.rounded(newest.getTotal().getLevel().money(), Texts.locale()),
                growth == null ? "" : Numbers.format(growth.abs(), false, Texts.locale()), newest.getPeriod().display(Texts.locale()));
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
