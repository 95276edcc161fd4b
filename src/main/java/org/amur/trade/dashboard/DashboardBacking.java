package org.amur.trade.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Address;
import org.amur.common.Marker;
import org.amur.common.Markers;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.trade.Currency;
import org.amur.trade.Declarant;
import org.amur.trade.FigureCite;
import org.amur.trade.Reporter;
import org.amur.trade.Statement;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /}: the trade of China and Russia as the address asks for it, and what is new in the record. */
@Named
@RequestScoped
public class DashboardBacking {

    private static final String MONTH = "month";
    private static final String OFF = "off";
    private static final int MARKERS = 300;
    private static final int LATEST = 6;

    @Inject
    @Param
    private String by;

    @Inject
    @Param
    private Currency currency;

    @Inject
    @Param
    private Reporter reporter;

    @Inject
    @Param
    private Declarant declarant;

    @Inject
    @Param
    private Integer from;

    @Inject
    @Param
    private Integer until;

    @Inject
    @Param
    private String published;

    @Inject
    @Param
    private String event;

    @Inject
    @Param
    private String measure;

    @Inject
    private DashboardRepository repository;

    @Inject
    private ChangeRepository journal;

    @Inject
    private Address address;

    @Inject
    @Any
    private Instance<Markers> markers;

    private DashboardQuestion question;
    private Dashboard dashboard;

    @PostConstruct
    void load() {
        question = new DashboardQuestion(MONTH.equals(by), currency == null ? Currency.USD : currency,
                reporter == null ? Reporter.GACC : reporter, declarant, from, until, day(published), !OFF.equals(event),
                !OFF.equals(measure));
        Set<Reporter> reporters = EnumSet.of(question.reporter(), Reporter.GACC, Reporter.IMF);
        List<Statement> statements = repository.statements(reporters, EnumSet.of(question.declarant(), Declarant.CN));
        dashboard = Dashboard.of(question, statements);
        Map<Long, List<FigureCite>> citations = repository.citations(dashboard.cells().stream()
                .filter(cell -> !cell.isDerived()).map(Cell::getFigure).collect(Collectors.toSet()));
        dashboard.cells().forEach(cell -> cell.cite(citations.getOrDefault(cell.getFigure(), List.of())));
    }

    /** An address that names no day asks for none. */
    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The chart's model as JSON. */
    public String getChart() {
        return new ChartModel(question, getLines(), Faces.getLocale(), address::to).toJson(getMarkers());
    }

    /** What is marked on the chart, by kind; a kind that the address switches off is not there. */
    public Map<String, List<Marker>> getMarkers() {
        Map<String, List<Marker>> shown = new LinkedHashMap<>();
        if (!getLines().isEmpty()) {
            LocalDate first = getLines().get(0).getPeriod().start();
            LocalDate last = getLines().get(getLines().size() - 1).getPeriod().end();
            markers.stream().filter(feature -> isShown(feature.kind()))
                    .forEach(feature -> shown.put(feature.kind(), feature.between(first, last, MARKERS)));
        }
        return shown;
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

    public Declarant getDeclarant() {
        return question.declarant();
    }

    public Integer getFrom() {
        return from;
    }

    public Integer getUntil() {
        return until;
    }

    public LocalDate getPublished() {
        return question.published();
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

    /** The newest line with a balance; null if there is none. */
    public Line getNewest() {
        return getLines().stream().filter(line -> line.getTotal() != null).reduce((older, newer) -> newer).orElse(null);
    }

    public List<Headline> getHeadlines() {
        return dashboard.headlines();
    }

    public Headline getHeadline() {
        return getHeadlines().isEmpty() ? null : getHeadlines().get(0);
    }

    /** Claimed growth that the plotted levels contradict. */
    public List<Cell> getDisagreements() {
        return getLines().stream().map(Line::getTotal).filter(total -> total != null && total.getDisagreement() != null)
                .toList();
    }

    /** Whether a part of the lines is of another reporter than the one asked for. */
    public boolean isExtended() {
        return getLines().stream().anyMatch(line -> line.getReporter() != question.reporter());
    }

    public List<RecordChange> getLatestChanges() {
        return journal.latest(LATEST);
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
