package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorKind;
import org.amur.common.QueryString;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.measure.MeasureKind;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.omnifaces.cdi.Param;

/**
 * {@code /sanctions/tracker}: what began when, and who sanctions whom on a day. With {@code authority} its programmes are
 * told apart, with {@code year} the months of that year, with {@code of=measure} measures instead of designations, with
 * {@code by=kind} kinds of target instead of countries.
 */
@Named
@RequestScoped
public class TrackerBacking {

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

    private TrackerFilter filter;
    private Matrix matrix;
    private Timeline timeline;

    @PostConstruct
    void load() {
        filter = new TrackerFilter(authority, kind, target, validDay.getDay());
        List<Imposer> imposers = authority == null ? Imposer.authorities(authorities.all()) : programmes();
        QueryString kept = QueryString.parse("").with("kind", kind);
        timeline = timeline(imposers, kept);
        QueryString inForce = kept.with("target", target).with("on", validDay.getDay());
        matrix = isByKind() ? Matrix.byKind(imposers, tracker.designationsInForce(filter), inForce)
                : Matrix.byCountry(imposers, tracker.designationsInForce(filter), tracker.measuresInForce(filter), inForce);
    }

    private Timeline timeline(List<Imposer> imposers, QueryString kept) {
        List<BegunCount> begun = isOfMeasures() ? tracker.measuresBegun(filter) : tracker.designationsBegun(filter);
        String list = isOfMeasures() ? "/sanctions/measure/list?" : "/sanctions/designation/list?";
        QueryString asked = isOfMeasures() ? kept : kept.with("target", target);
        return getYear() == null ? Timeline.byYear(imposers, begun, list, asked)
                : Timeline.byMonth(year, imposers, begun, list, asked);
    }

    private List<Imposer> programmes() {
        return programmes.all().stream().filter(row -> row.getAuthorityCode().equals(authority))
                .map(row -> Imposer.programme(row.getId(), row.getCode(), row.getName(), row.getAuthorityCountry())).toList();
    }

    public TrackerFilter getFilter() {
        return filter;
    }

    public Matrix getMatrix() {
        return matrix;
    }

    public Timeline getTimeline() {
        return timeline;
    }

    /** The year whose months are shown; null for all years. */
    public Integer getYear() {
        return year == null || year < FIRST_YEAR || year > LAST_YEAR ? null : year;
    }

    public boolean isOfMeasures() {
        return "measure".equals(of);
    }

    public boolean isByKind() {
        return "kind".equals(by);
    }
}
