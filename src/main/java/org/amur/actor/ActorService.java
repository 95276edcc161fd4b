package org.amur.actor;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Roles;
import org.amur.history.RecordService;
import org.amur.source.Citations;
import org.amur.web.PartMerge;
import org.amur.web.RefusedException;

/** Commands on actors. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class ActorService extends RecordService<Actor, ActorForm> {

    @Inject
    private Citations citations;

    @Override
    protected Actor empty() {
        return new Actor();
    }

    @Override
    protected void apply(ActorForm form, Actor actor) {
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
