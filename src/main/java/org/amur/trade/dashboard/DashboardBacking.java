package org.amur.trade.dashboard;

import java.time.LocalDate;
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

import org.amur.figure.SeriesAddress;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.reconciliation.rules.Severity;
import org.amur.trade.Cell;
import org.amur.web.Address;
import org.amur.web.Marker;
import org.amur.web.Markers;
import org.omnifaces.util.Faces;

/** {@code /}: the trade of China and Russia as the address asks for it, and what is new in the record. */
@Named
@RequestScoped
public class DashboardBacking {

    private static final int MARKERS = 300;
    private static final int LATEST = 6;
    private static final int MOST_TOLD = 6;

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

    /** The chart's model as JSON. */
    public String getChart() {
        return new ChartModel(question, axis, Faces.getLocale(), address::to).toJson(getMarkers(), getDisagreements());
    }

    /** The same for who does not see it; the chart must have a place. */
    public String getSpokenChart() {
        return new SpokenChart(question, axis, getDisagreements()).text();
    }

    /** What is marked on the chart, by kind; a kind that the address switches off is not there. */
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
            markers.stream().filter(feature -> isShown(feature.kind()))
                    .forEach(feature -> byKind.put(feature.kind(), feature.between(first, last, MARKERS)));
        }
        return byKind;
    }

    /** What began last, by kind. */
    public List<Latest> getLatestMarkers() {
        return markers.stream().map(feature -> new Latest(feature.kind(), feature.latest(LATEST)))
                .filter(latest -> !latest.getMarkers().isEmpty()).toList();
    }

    private boolean isShown(String kind) {
        return "event".equals(kind) ? question.events() : question.measures();
    }

    public boolean isMonthly() {
        return question.monthly();
    }

    /** The currency plotted, which is not the one asked for where the reporter publishes no other. */
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

    /** As typed. */
    public Integer getFrom() {
        return params.from();
    }

    /** As typed. */
    public Integer getUntil() {
        return params.until();
    }

    public LocalDate getPublished() {
        return question.published();
    }

    /** How many figures are left out because it is not known whether they were published by that day. */
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

    /** The first month or year of the chart, which must have one. */
    private Period first() {
        return axis.places().get(0).period();
    }

    /** The last month or year of the chart, which must have one. */
    private Period last() {
        return axis.places().get(axis.places().size() - 1).period();
    }

    /** How many lines are on the chart. */
    public long getDrawn() {
        return axis.drawn();
    }

    /** How many lines are in the table only. */
    public long getLeftToTable() {
        return getLines().size() - axis.drawn();
    }

    /** "2006–2024", or the one year; there must be a line. */
    public String getKnownYears() {
        int first = getLines().get(0).getPeriod().year();
        int last = getNewest().getPeriod().year();
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** The newest line; null if there is none. */
    public Line getNewest() {
        return getLines().isEmpty() ? null : getLines().get(getLines().size() - 1);
    }

    /** The newest month or year with a balance; null if there is none. */
    public Line getBalanced() {
        return dashboard.balanced();
    }

    /** Whether something newer is known than the balance, which must be known. */
    public boolean isBalanceOlder() {
        return getBalanced().getPeriod().end().isBefore(getNewest().getPeriod().end());
    }

    /** Who publishes the newest line and the newest year. */
    public Reporter getSpeaker() {
        return dashboard.speaker();
    }

    /** The newest years of the totals, a currency each; only those that are known. */
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

    /** What the figures that are shown contradict, by the lines that it touches. */
    public List<Disagreement> getDisagreements() {
        if (disagreements == null) {
            disagreements = dashboard.lines().stream().flatMap(this::disagreements).toList();
        }
        return disagreements;
    }

    /** The first few of them, conflicts before notices. */
    public List<Disagreement> getToldDisagreements() {
        return Disagreement.told(getDisagreements(), MOST_TOLD);
    }

    /** Of what the world knew on a day no findings are kept: that is worked out. */
    private Stream<Disagreement> disagreements(Line line) {
        if (question.published() == null) {
            return line.getFindings().stream().map(finding -> new Disagreement(line, finding.getPeriod(),
                    finding.getSeverity(), finding.getSentence(), "/trade/finding?id=" + finding.getId()));
        }
        Stream.Builder<Disagreement> found = Stream.builder();
        Cell total = line.getTotal();
        if (total != null && total.getDisagreement() != null) {
            found.add(new Disagreement(line, line.getPeriod(), Severity.NOTICE, total.getDisagreement(),
                    SeriesAddress.figure(total.getClaimingFigure())));
        }
        if (line.getPartsDisagreement() != null) {
            found.add(new Disagreement(line, line.getPeriod(), Severity.CONFLICT, line.getPartsDisagreement(),
                    SeriesAddress.figure(total.getFigure())));
        }
        return found.build();
    }

    /** How many contradictions touch what is shown. */
    public long getDisagreementCount() {
        return getDisagreements().stream().map(Disagreement::getAddress).distinct().count();
    }

    /** The later statements that do not displace what is plotted. */
    public List<SetAside> getSetAside() {
        return dashboard.setAside();
    }

    /** The newest year month by month against the year before. */
    public YearToDate getYearToDate() {
        return dashboard.yearToDate();
    }

    /** The newest year of which both currencies have a growth; null if there is none. */
    public Headline getHeadline() {
        return getHeadlines().stream().filter(Headline::isComparable).findFirst().orElse(null);
    }

    /** Whether a part of the lines is of another reporter than the one asked for. */
    public boolean isExtended() {
        return getLines().stream().anyMatch(line -> line.getReporter() != question.reporter());
    }

    /** The latest markers of one kind. */
    public static final class Latest {

        private final String name;
        private final List<Marker> markers;

        Latest(String name, List<Marker> markers) {
            this.name = name;
            this.markers = markers;
        }

        public String getName() {
            return name;
        }

        public List<Marker> getMarkers() {
            return markers;
        }
    }
}
