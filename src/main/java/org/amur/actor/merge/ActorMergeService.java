package org.amur.actor.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.Absorption;
import org.amur.actor.Actor;
import org.amur.database.SqlState;
import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordCommands;
import org.amur.history.Restoration;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;

/** Commands that merge two actors and undo merges. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class ActorMergeService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Restoration restoration;

    @Inject
    private MergeItems items;

    @Inject
    private MergeObstacles obstacles;

    @Inject
    private MergeKinds kinds;

    @Inject
    @Any
    private Instance<MergeFollower> followers;

    @Inject
    private Caller caller;

    /**
     * Merges two actors: moves all references to the survivor and ends the absorbed actor, which remains in the
     * history.
     *
     * @return id of the merge
     * @throws NotFoundException if one of the two is missing
     * @throws StaleException    if another user has saved one of them since they were shown
     * @throws RefusedException  if they are already merged, or references to the absorbed actor change concurrently
     */
    public long merge(@Valid MergeForm form) {
        if (form.getSurvivor() == form.getAbsorbed()) {
            throw new RefusedException("other", "merge.itself");
        }
        return unlessOvertaken(() -> carryOut(form));
    }

    private long carryOut(MergeForm form) {
        Actor absorbed = records.getForEnding(Actor.class, form.getAbsorbed(), form.getAbsorbedVersion());
        records.getReferenced(Actor.class, form.getSurvivor());
        Actor survivor = records.get(Actor.class, form.getSurvivor(), form.getSurvivorVersion());
        kinds.pointers().forEach(ActorPointers::hold);
        String reason = form.getReason().strip();
        ActorMerge merge = new ActorMerge(survivor, absorbed, reason, caller.name(), journal.instant());
        journal.create(merge, form.getSubmission());
        kinds.pointers().forEach(of -> items.merge(merge, of));
        // Moved rows are no longer its parts.
        entities.refresh(absorbed);
        Absorption absorption = survivor.absorb(absorbed);
        journal.update(survivor, Action.MERGE, reason);
        items.note(merge, absorption);
        journal.end(absorbed, Action.MERGE, reason);
        followers.forEach(each -> each.merge(merge));
        return merge.getId();
    }

    /**
     * Undoes a merge: restores the absorbed actor, and moves back references that are unchanged since. Changed ones
     * remain with the survivor.
     *
     * @return id of the restored actor
     * @throws NotFoundException if there is no such merge
     * @throws StaleException    if another user has undone it, or saved the survivor, since they were shown
     * @throws RefusedException  if another merge must be undone first ({@link MergeObstacles}), or the references
     *         change concurrently
     */
    public long takeApart(@Valid ApartForm form) {
        return unlessOvertaken(() -> carryOut(form));
    }

    private long carryOut(ApartForm form) {
        ActorMerge merge = records.get(ActorMerge.class, form.getMerge(), form.getVersion());
        obstacles.of(merge).ifPresent(obstacle -> {
            throw new RefusedException(List.of(obstacle.refusal()));
        });
        records.getReferenced(Actor.class, merge.getSurvivor());
        Actor survivor = records.get(Actor.class, merge.getSurvivor(), form.getSurvivorVersion());
        List<ActorPointers> all = kinds.pointers();
        all.forEach(ActorPointers::hold);
        Map<String, Set<Long>> given = given(form);
        all.forEach(of -> items.settle(merge, of, given.getOrDefault(of.code(), Set.of())));
        items.settleParts(merge, survivor);
        String reason = form.getReason().strip();
        Actor absorbed = restoration.restore(Actor.class, merge.getAbsorbed(), merge.getMergedAt());
        all.forEach(of -> items.undo(merge, of, reason));
        journal.update(survivor, Action.PART, reason);
        journal.update(absorbed, Action.PART, reason);
        merge.undo(reason, caller.name(), journal.instant());
        journal.update(merge, Action.PART, reason);
        followers.forEach(each -> each.undo(merge));
        return absorbed.getId();
    }

    private static Map<String, Set<Long>> given(ApartForm form) {
        Map<String, Set<Long>> given = new HashMap<>();
        for (String key : form.getGiven()) {
            int dot = key.lastIndexOf('.');
            if (dot > 0 && key.substring(dot + 1).matches("\\d{1,18}")) {
                given.computeIfAbsent(key.substring(0, dot), kind -> new HashSet<>()).add(Long.valueOf(key.substring(dot + 1)));
            }
        }
        return given;
    }

    private static long unlessOvertaken(LongSupplier work) {
        try {
            return work.getAsLong();
        } catch (PersistenceException e) {
            boolean overtaken = Stream.of(SqlState.LOCK_NOT_AVAILABLE, SqlState.TIMEOUT_EXPIRED, SqlState.TRANSACTION_ROLLBACK,
                    SqlState.OPERATOR_INTERVENTION, SqlState.INTEGRITY_CONSTRAINT_VIOLATION).anyMatch(state -> state.isIn(e));
            throw overtaken ? new RefusedException(null, "common.overtaken") : e;
        }
    }
}
