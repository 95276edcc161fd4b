package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.common.Where;
import org.amur.history.Reads;
import org.amur.sanctions.InForce;
import org.amur.sanctions.authority.AuthorityRow;

/** Counts measures and designations. */
@ApplicationScoped
public class TrackerRepository {

    private static final String DESIGNATIONS = " from Designation i join i.target t join i.measure m join m.programme p"
            + " join p.authority a";
    private static final String MEASURES = " from Measure i join i.programme p join p.authority a";
    /** Sure to be in force on the day, suspended or not, of what may be. */
    private static final String CERTAIN = "sum(case when i.lifeCycle.from.latest <= :on"
            + " and (i.lifeCycle.until.edtf is null or i.lifeCycle.until.earliest > :on) then 1 else 0 end)";

    @Inject
    private Reads reads;

    /** Designations in force on the day, by programme and by the target's country and kind. */
    List<InForceCount> designationsInForce(TrackerFilter filter) {
        return reads.query("select new org.amur.sanctions.tracker.InForceCount(a.code, p.id, t.country, t.kind, count(i), "
                + CERTAIN + ")" + DESIGNATIONS + inForce(designations(filter), filter).jpql()
                + " group by a.code, p.id, t.country, t.kind", InForceCount.class)
                .set(inForce(designations(filter), filter).parameters()).list();
    }

    /** Measures in force on the day, by programme and country; one that is aimed at several counts with each. */
    List<InForceCount> measuresInForce(TrackerFilter filter) {
        return reads.query("select new org.amur.sanctions.tracker.InForceCount(a.code, p.id, c, count(i), "
                + CERTAIN + ")" + MEASURES + " join i.targets c" + inForce(measures(filter), filter).jpql()
                + " group by a.code, p.id, c", InForceCount.class)
                .set(inForce(measures(filter), filter).parameters()).list();
    }

    /** All designations, whether still in force or not, by programme and by the date on which they began. */
    List<BegunCount> designationsBegun(TrackerFilter filter) {
        return begun(DESIGNATIONS, designations(filter));
    }

    /** All measures, whether still in force or not, by programme and by the date on which they began. */
    List<BegunCount> measuresBegun(TrackerFilter filter) {
        return begun(MEASURES, measures(filter));
    }

    private List<BegunCount> begun(String from, Where where) {
        return reads.query("select new org.amur.sanctions.tracker.BegunCount(a.code, p.id, i.lifeCycle.from.earliest,"
                + " i.lifeCycle.from.latest, count(i))" + from + where.jpql()
                + " group by a.code, p.id, i.lifeCycle.from.earliest, i.lifeCycle.from.latest", BegunCount.class)
                .set(where.parameters()).list();
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
        return InForce.on(where, "i", filter.on(), null);
    }
}
