package org.amur.screening.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.merge.ActorPointers;

/**
 * Moves the cases of merged actors. Of two cases on one entry the decided one is kept, and of two decisions the
 * survivor's, so that a decision survives a merge. Later decisions concern the survivor and stay with it; decisions by
 * record are made again for each.
 */
@ApplicationScoped
class CasePointers implements ActorPointers {

    private static final String BOTH = " from screening_case c %s screening_case s on s.actor_id = :survivor and s.list = c.list"
            + " and s.reference = c.reference where c.actor_id = :absorbed";
    private static final String SAYS_MORE = "c.decision is not null and s.decision is null";
    private static final String AS_IT_WAS =
            "exists (select 1 from screening_case_history u where u.id = %1$s.id and u.recorded_from = :merged"
                    + " and (u.decided_at is not distinct from %1$s.decided_at or %1$s.decided_by = '"
                    + CaseTask.SCREENER + "'))";

    @Inject
    private CaseLock lock;

    @Override
    public String code() {
        return "CASE";
    }

    @Override
    public Class<?> type() {
        return ScreeningCase.class;
    }

    @Override
    public String column() {
        return "actor_id";
    }

    @Override
    public Class<ScreeningCase> owner() {
        return ScreeningCase.class;
    }

    @Override
    public String select() {
        String moved = "select c.id as row_id, c.id as owner_id, " + title("c") + " as title,"
                + " case when s.id is null or " + SAYS_MORE + " then 'MOVED' else 'MET' end as fate,"
                + " case when s.id is null or " + SAYS_MORE + " then null else s.id end as met_id" + BOTH.formatted("left join");
        String yielded = "select s.id as row_id, s.id as owner_id, " + title("s") + " as title, 'YIELDED' as fate, c.id as met_id"
                + BOTH.formatted("join") + " and " + SAYS_MORE;
        return moved + " union all " + yielded;
    }

    private static String title(String row) {
        return row + ".actor_name || ' / ' || " + row + ".entry_title || ' (' || " + row + ".reference || ')'";
    }

    /** Locks screening, which sees either all changes or none. */
    @Override
    public void hold() {
        lock.take();
    }

    @Override
    public String set() {
        return "actor_id = :to, actor_name = (select a.name from actor a where a.id = :to)";
    }

    @Override
    public String goesBack() {
        return AS_IT_WAS.formatted("r");
    }

    /**
     * Moves a case back unless there is another on the entry; the replacement moves back unless a user has decided on
     * it since.
     */
    @Override
    public String comesBack() {
        return "not exists (select 1 from screening_case k where k.actor_id = h.actor_id and k.list = h.list and k.reference = h.reference"
                + " and not (i.fate = 'YIELDED' and k.id = i.met_id and " + AS_IT_WAS.formatted("k") + "))";
    }

    /** Returns false, because screening finds the cases of the restored actor. */
    @Override
    public boolean isToChoose() {
        return false;
    }
}
