package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorKind;
import org.amur.common.Where;
import org.amur.history.Reads;
import org.amur.sanctions.InForce;
import org.amur.sanctions.authority.AuthorityRow;

/** Counts measures and designations. */
@ApplicationScoped
public class TrackerRepository {

    private static final String WITHOUT_TARGETS = " from Designation i join i.measure m join m.programme p join p.authority a";
    private static final String DESIGNATIONS = WITHOUT_TARGETS + " join i.target t";
    private static final String MEASURES = " from Measure i join i.programme p join p.authority a";
    private static final String SUSPENDED = "sum(case when " + InForce.suspended("i") + " then 1 else 0 end)";
    /** Sure to be in force on the day, of what stands. */
    private static final String CERTAIN = "sum(case when i.lifeCycle.from.latest <= :on"
            + " and (i.lifeCycle.until.edtf is null or i.lifeCycle.until.earliest > :on)"
            + " and not " + InForce.suspended("i") + " then 1 else 0 end)";

    @Inject
    private Reads reads;

    /** Designations in force or suspended on the day, by programme and by the target's country and kind. */
    List<InForceCount> designationsInForce(TrackerFilter filter) {
        return inForce("a.code, p.id, t.country, t.kind", DESIGNATIONS, inForce(designations(filter), filter));
    }

    /** Measures in force or suspended on the day, by programme and country; one that is aimed at several counts with each. */
    List<InForceCount> measuresInForce(TrackerFilter filter) {
        return inForce("a.code, p.id, c", MEASURES + " join i.targets c", inForce(measures(filter), filter));
    }

    private List<InForceCount> inForce(String by, String from, Where where) {
        return counted("select new org.amur.sanctions.tracker.InForceCount(" + by + ", count(i), " + SUSPENDED + ", " + CERTAIN + ")"
                + from + where.jpql() + " group by " + by, InForceCount.class, where);
    }

    /** All designations, whether still in force or not, by programme and by the date on which they began. */
    List<BegunCount> designationsBegun(TrackerFilter filter) {
        Where where = designations(filter);
        return begun(Where.names("t", where.jpql()) ? DESIGNATIONS : WITHOUT_TARGETS, where);
    }

    /** All measures, whether still in force or not, by programme and by the date on which they began. */
    List<BegunCount> measuresBegun(TrackerFilter filter) {
        return begun(MEASURES, measures(filter));
    }

    private List<BegunCount> begun(String from, Where where) {
        return counted("select new org.amur.sanctions.tracker.BegunCount(a.code, p.id, i.lifeCycle.from.earliest,"
                + " i.lifeCycle.from.latest, count(i))" + from + where.jpql()
                + " group by a.code, p.id, i.lifeCycle.from.earliest, i.lifeCycle.from.latest", BegunCount.class, where);
    }

    /** All designations that are asked for, by programme, kind of target and the date on which they began: one statement. */
    List<SeriesCount> begunSeries(String authority, Long programme, ActorKind target) {
        Where where = designations(new TrackerFilter(authority, null, target, null))
                .and("p.id = :programme", "programme", programme);
        return counted("select new org.amur.sanctions.tracker.SeriesCount(a.code, a.country, p.id, p.code, t.kind,"
                + " i.lifeCycle.from.earliest, i.lifeCycle.from.latest, count(i))" + DESIGNATIONS + where.jpql()
                + " group by a.code, a.country, p.id, p.code, t.kind, i.lifeCycle.from.earliest, i.lifeCycle.from.latest",
                SeriesCount.class, where);
    }

    /** Counting passes over all there is, so that it is done once until the record changes. */
    private <T> List<T> counted(String jpql, Class<T> type, Where where) {
        return reads.kept(List.of(jpql, Map.copyOf(where.parameters())),
                () -> reads.query(jpql, type).set(where.parameters()).list());
    }

    /** The authorities that have a measure in force on the day which is aimed at the country, by code. */
    List<AuthorityRow> authoritiesAgainst(String country, LocalDate on) {
        Where where = InForce.on(new Where().and("c = :country", "country", country), "i", on, null);
        return reads.query("select distinct new org.amur.sanctions.authority.AuthorityRow(a.id, a.code, a.name, a.country)"
                + MEASURES + " join i.targets c" + where.jpql() + " order by a.code", AuthorityRow.class)
                .set(where.parameters()).list();
    }

    private static Where designations(TrackerFilter filter) {
        return new Where().and("a.code = :authority", "authority", filter.authority())
                .and("m.kind = :kind", "kind", filter.kind())
                .and("t.kind = :targetKind", "targetKind", filter.targetKind());
    }

    private static Where measures(TrackerFilter filter) {
        return new Where().and("a.code = :authority", "authority", filter.authority())
                .and("i.kind = :kind", "kind", filter.kind());
    }

    private static Where inForce(Where where, TrackerFilter filter) {
        return InForce.standing(where, "i", filter.on());
    }
}
