package org.amur.watch;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.actor.merge.ActorMerge;
import org.amur.actor.merge.MergeFollower;
import org.amur.database.NamedSql;
import org.amur.lists.EntryLinked;

/**
 * Moves watches on a merge: watchers of the merged actor watch the survivor, and after undoing the merge the actor
 * again, unless they have stopped. Notices are not changed. Also notifies of the moved links, which the merge moves by
 * SQL without events.
 */
@ApplicationScoped
class WatchFollower implements MergeFollower {

    private static final String BOTH = "exists (select 1 from actor_watch s where s.account = w.account and s.actor_id = :survivor)";
    private static final String NOTED = "select n.account from actor_merge_watch n where n.merge_id = :merge and n.met = ";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Event<EntryLinked> linked;

    @Override
    public String code() {
        return "WATCH";
    }

    @Override
    public Followed wouldMove(long absorbed, long survivor) {
        Object[] counts = (Object[]) NamedSql.query(entities, "select count(*), count(case when " + BOTH + " then 1 end) from actor_watch w"
                + " where w.actor_id = :absorbed", Map.of("absorbed", absorbed, "survivor", survivor)).getSingleResult();
        return new Followed(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void merge(ActorMerge merge) {
        run(
                "insert into actor_merge_watch (merge_id, account, since, met) select cast(:merge as bigint), w.account, w.since, case when "
                        + BOTH + " then true else false end from actor_watch w where w.actor_id = :absorbed",
                merge);
        run("delete from actor_watch where actor_id = :absorbed and account in (" + NOTED + "true)", merge);
        run("update actor_watch set actor_id = :survivor where actor_id = :absorbed", merge);
        linked.fire(new EntryLinked(merge.getSurvivor()));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void undo(ActorMerge merge) {
        run(
                "insert into actor_watch (account, actor_id, since) select w.account, cast(:absorbed as bigint), w.since from actor_merge_watch w"
                        + " where w.merge_id = :merge and w.met = true and " + BOTH,
                merge);
        run("update actor_watch set actor_id = :absorbed, since = (select n.since from actor_merge_watch n where n.merge_id = :merge"
                + " and n.account = actor_watch.account) where actor_id = :survivor and account in (" + NOTED + "false)", merge);
    }

    private void run(String sql, ActorMerge merge) {
        NamedSql.query(entities, sql, Map.of("merge", merge.getId(), "absorbed", merge.getAbsorbed(), "survivor", merge.getSurvivor()))
                .executeUpdate();
    }
}
