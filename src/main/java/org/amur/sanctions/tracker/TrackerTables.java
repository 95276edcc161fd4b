package org.amur.sanctions.tracker;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorKind;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.authority.RequestedAuthority;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.sanctions.programme.ProgrammeRow;
import org.amur.web.AddressReading;
import org.amur.web.QueryString;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/**
 * Tables requested by the URL of the tracker or its export: timeline and matrix. {@code authority} shows its
 * programmes, {@code year} the months of a year, {@code of=measure} measures instead of designations, {@code by=kind}
 * kinds of target instead of countries.
 */
@RequestScoped
public class TrackerTables {

    private static final String OF_MEASURES = "measure";
    private static final String BY_KIND = "kind";

    @Inject
    @Param
    private String authority;

    @Inject
    @Param
    private MeasureKind kind;

    @Inject
    @Param
    private ActorKind target;

    @Inject
    @Param
    private Integer year;

    @Inject
    @Param
    private String of;

    @Inject
    @Param
    private String by;

    @Inject
    private ValidDay validDay;

    @Inject
    private TrackerRepository tracker;

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private ListCoverageRepository coverages;

    @Inject
    private RequestedAuthority requestedAuthority;

    @Inject
    private CitedSources cited;

    private Timeline timeline;
    private List<Imposer> imposers;
    private List<InForceCount> inForce;
    private AuthorityKnowledge knowledge;

    @PostConstruct
    void read() {
        year = AddressReading.year(year);
        requestedAuthority.check(authority);
        checkOffered(of, OF_MEASURES);
        checkOffered(by, BY_KIND);
    }

    private static void checkOffered(String asked, String offered) {
        if (asked != null && !asked.equals(offered)) {
            AddressReading.reject(Texts.get("common.address.value", asked.strip()));
        }
    }

    TrackerFilter filter() {
        return new TrackerFilter(authority, kind, target, validDay.getDay());
    }

    Timeline timeline() {
        if (timeline == null) {
            timeline = timelineOf(isOfMeasures() ? tracker.measuresBegun(filter()) : tracker.designationsBegun(filter()));
        }
        return timeline;
    }

    private Timeline timelineOf(List<StartCount> begun) {
        String list = isOfMeasures() ? "/sanctions/measure/list?" : "/sanctions/designation/list?";
        return year == null ? Timeline.byYear(imposers(), begun, list, listed())
                : Timeline.byMonth(year, imposers(), begun, list, listed());
    }

    private QueryString listed() {
        return isOfMeasures() ? kept() : kept().with("target", target);
    }

    /** Returns the timeline of each cited source. */
    TablesBySource<Timeline> timelineCited() {
        Map<Long, List<StartCount>> citing = isOfMeasures() ? tracker.measuresBegunCiting(filter())
                : tracker.designationsBegunCiting(filter());
        return cited.of(citing.keySet(), source -> timeline().among(citing.get(source)));
    }

    /** Returns the matrix as it is shown: of designations alone, with few columns. */
    Matrix shown() {
        QueryString kept = onDay().with("authority", authority);
        return isByKind() ? Matrix.byKind(imposers(), inForce(), kept) : Matrix.byCountry(imposers(), inForce(), List.of(), kept).folded();
    }

    Matrix matrix() {
        return isByKind() ? matrix(inForce(), List.of()) : matrix(inForce(), tracker.measuresInForce(filter()));
    }

    private Matrix matrix(List<InForceCount> designations, List<InForceCount> measures) {
        return isByKind() ? Matrix.byKind(imposers(), designations, onDay())
                : Matrix.byCountry(imposers(), designations, measures, onDay());
    }

    /** Returns the matrix of each cited source. */
    TablesBySource<Matrix> matrixCited() {
        Map<Long, List<InForceCount>> designations = tracker.designationsInForceCiting(filter());
        Map<Long, List<InForceCount>> measures = isByKind() ? Map.of() : tracker.measuresInForceCiting(filter());
        return cited.of(Stream.concat(designations.keySet().stream(), measures.keySet().stream()).toList(), source ->
                matrix(designations.getOrDefault(source, List.of()), measures.getOrDefault(source, List.of())));
    }

    Directions directions() {
        return new Directions(authorityName(), imposers(), inForce());
    }

    StartsBySide starts() {
        return new StartsBySide(timeline(), isOfMeasures(), authorityName(), listed().with("authority", authority));
    }

    /** Returns the name of the requested authority, or its code before it has a programme; null if all are requested. */
    private String authorityName() {
        return authority == null ? null : programmes.all().stream().filter(row -> row.authorityCode().equals(authority))
                .map(ProgrammeRow::authorityName).findFirst().orElse(authority);
    }

    /** Returns the meaning of an empty cell: a column of kinds of target has no list that shows it. */
    Absence absence(Imposer imposer, String column) {
        return knowledge().absence(authorityOf(imposer), imposer.country(), isByKind() || column.isEmpty() || column.equals(Matrix.OTHERS) ? null : column);
    }

    /** Returns the dates of what is known of an imposer. */
    String known(Imposer imposer) {
        return knowledge().text(authorityOf(imposer));
    }

    /** Returns the imported lists of an imposer with their days. */
    String lists(Imposer imposer) {
        return knowledge().lists(authorityOf(imposer));
    }

    private String authorityOf(Imposer imposer) {
        return imposer.isAuthority() ? imposer.code() : authority;
    }

    private AuthorityKnowledge knowledge() {
        if (knowledge == null) {
            knowledge = coverages.knowledge(validDay.getDay());
        }
        return knowledge;
    }

    private List<InForceCount> inForce() {
        if (inForce == null) {
            inForce = tracker.designationsInForce(filter());
        }
        return inForce;
    }

    private QueryString onDay() {
        return kept().with("target", target).with("on", validDay.getDay());
    }

    private QueryString kept() {
        return QueryString.parse("").with("kind", kind);
    }

    private List<Imposer> imposers() {
        if (imposers == null) {
            imposers = authority == null ? Imposer.authorities(authorities.all()) : programmes();
        }
        return imposers;
    }

    private List<Imposer> programmes() {
        return programmes.all().stream().filter(row -> row.authorityCode().equals(authority))
                .map(row -> Imposer.programme(row.id(), row.code(), row.name(), row.authorityCountry())).toList();
    }

    /** Returns the year whose months are shown; null for all years. */
    Integer year() {
        return year;
    }

    boolean isOfMeasures() {
        return OF_MEASURES.equals(of);
    }

    boolean isByKind() {
        return BY_KIND.equals(by);
    }
}
