package org.amur.actor;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.source.Citations;
import org.amur.web.PartMerge;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;

/** Commands on actors. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class ActorService {

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Citations citations;

    /**
     * Creates an actor.
     *
     * @return id of the actor
     * @throws RefusedException if the form violates a rule
     */
    public long create(@Valid ActorForm form) {
        Actor actor = new Actor();
        apply(form, actor);
        journal.create(actor, form.getSubmission());
        return actor.getId();
    }

    /**
     * Updates an actor.
     *
     * @return id of the actor
     * @throws StaleException   if another user has saved the actor since the form was filled
     * @throws RefusedException if the form violates a rule
     */
    public long update(@Valid ActorForm form) {
        Actor actor = records.get(Actor.class, form.getId(), form.getVersion());
        apply(form, actor);
        journal.update(actor, form.getWhy());
        return actor.getId();
    }

    /**
     * Deletes an actor.
     *
     * @param version version seen by the user
     * @return id of the change, by which it can be undone
     * @throws StillNeededException if other records refer to it
     * @throws StaleException       if another user has saved it since
     * @throws RefusedException     if a reference to it is being added concurrently
     */
    public long delete(long id, int version) {
        return records.delete(Actor.class, id, version);
    }

    private void apply(ActorForm form, Actor actor) {
        form.applyTo(actor);
        List<RelationshipForm> related = form.getRelationships().getRows();
        for (int row = 0; row < related.size(); row++) {
            check(related.get(row), row, actor);
        }
        Map<Long, Actor> others = records.getReferenced(Actor.class, related.stream().map(row -> row.getTo().id()),
                actor.getRelationships().stream().map(Relationship::getToActor));
        PartMerge.apply(related, actor.getRelationships(), () -> new Relationship(actor),
                (relationship, row, position) -> apply(relationship, row, others.get(row.getTo().id()), position));
        citations.apply(form.getCitations(), actor.getCitations(), () -> new ActorCitation(actor));
    }

    private static void check(RelationshipForm form, int row, Actor actor) {
        String path = "relationships[" + row + "].";
        if (Long.valueOf(form.getTo().id()).equals(actor.getId())) {
            throw new RefusedException(path + "to", "actor.relationship.toItself");
        }
        if (form.isEndBeforeStart()) {
            throw new RefusedException(path + "until", "actor.relationship.endBeforeStart");
        }
        if (form.getCitations().getRows().isEmpty()) {
            throw new RefusedException(path + "to", "actor.relationship.uncited");
        }
    }

    private void apply(Relationship relationship, RelationshipForm form, Actor other, int position) {
        relationship.set(position, form.getKind(), other, form.getTitle(), form.getSince(), form.getUntil());
        citations.apply(form.getCitations(), relationship.getCitations(), () -> new RelationshipCitation(relationship));
    }
}
