package org.amur.actor.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.actor.Actor;
import org.amur.database.NamedSql;
import org.amur.web.Refusal;

/** Obstacles to undoing a merge, which must be removed first. */
@ApplicationScoped
public class MergeObstacles {

    /**
     * Later merges that ended rows because of rows moved by this one; undoing this one first would leave no row in
     * place of the ended ones.
     */
    private static final String LATER =
            "select distinct m.id, m.absorbed_name, m.merged_at from actor_merge_item i join actor_merge_item o on"
                    + " %s = i.row_id and o.merge_id <> i.merge_id join actor_merge m on m.id = o.merge_id where i.merge_id = :merge"
                    + " and i.fate = 'MOVED' and o.fate in ('MET', 'YIELDED', 'SELF') and m.apart_at is null and m.merged_at > :merged"
                    + " order by m.merged_at desc fetch first 1 rows only";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private ActorMergeRepository merges;

    /**
     * Obstacle to undoing a merge.
     *
     * @param merge id of the merge to undo first; null for another obstacle
     */
    public record Obstacle(String key, String name, Long merge) {

        Refusal refusal() {
            return new Refusal(null, key, List.of(name));
        }

        public String getText() {
            return refusal().text();
        }

        public Long getMerge() {
            return merge;
        }
    }

    public Optional<Obstacle> of(ActorMerge merge) {
        if (!merge.isInEffect()) {
            return Optional.of(new Obstacle("merge.apart.already", merge.getAbsorbedName(), null));
        }
        if (entities.find(Actor.class, merge.getSurvivor()) == null) {
            return Optional.of(merges.of(merge.getSurvivor())
                    .map(on -> new Obstacle("merge.apart.movedOn", on.getAbsorbedName() + " → " + on.getSurvivorName(), on.getId()))
                    .orElseGet(() -> new Obstacle("merge.apart.deleted", merge.getSurvivorName(), null)));
        }
        return later(merge, "o.met_id").or(() -> later(merge, "o.row_id"));
    }

    private Optional<Obstacle> later(ActorMerge merge, String by) {
        List<?> found = NamedSql.query(entities, LATER.formatted(by), Map.of("merge", merge.getId(), "merged", merge.getMergedAt()))
                .getResultList();
        return found.stream().map(Object[].class::cast).findFirst()
                .map(row -> new Obstacle("merge.apart.later", (String) row[1], ((Number) row[0]).longValue()));
    }
}
