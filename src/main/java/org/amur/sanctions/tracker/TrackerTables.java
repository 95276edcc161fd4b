package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorKind;
import org.amur.common.QueryString;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.measure.MeasureKind;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.omnifaces.cdi.Param;

/**
 * The tables that the address of the tracker, or of its export, asks for: what began when, and who sanctions whom on a day.
 * With {@code authority} its programmes are told apart, with {@code year} the months of that year, with {@code of=measure}
 * measures instead of designations, with {@code by=kind} kinds of target instead of countries.
 */
@RequestScoped
public class TrackerTables {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

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

    private List<Imposer> imposers;

    TrackerFilter filter() {
        return new TrackerFilter(authority, kind, target, validDay.getDay());
    }

    Timeline timeline() {
        List<BegunCount> begun = isOfMeasures() ? tracker.measuresBegun(filter()) : tracker.designationsBegun(filter());
        String list = isOfMeasures() ? "/sanctions/measure/list?" : "/sanctions/designation/list?";
        QueryString asked = isOfMeasures() ? kept() : kept().with("target", target);
        return year() == null ? Timeline.byYear(imposers(), begun, list, asked)
                : Timeline.byMonth(year, imposers(), begun, list, asked);
    }

    Matrix matrix() {
        List<InForceCount> designations = tracker.designationsInForce(filter());
        QueryString asked = kept().with("target", target).with("on", validDay.getDay());
        return isByKind() ? Matrix.byKind(imposers(), designations, asked)
                : Matrix.byCountry(imposers(), designations, tracker.measuresInForce(filter()), asked);
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
        return programmes.all().stream().filter(row -> row.getAuthorityCode().equals(authority))
                .map(row -> Imposer.programme(row.getId(), row.getCode(), row.getName(), row.getAuthorityCountry())).toList();
    }

    /** The year whose months are shown; null for all years. */
    Integer year() {
        return year == null || year < FIRST_YEAR || year > LAST_YEAR ? null : year;
    }

    boolean isOfMeasures() {
        return "measure".equals(of);
    }

    boolean isByKind() {
        return "kind".equals(by);
    }
}
