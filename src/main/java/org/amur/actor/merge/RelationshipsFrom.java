package org.amur.actor.merge;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.actor.Actor;
import org.amur.actor.Relationship;

/** Relationships that belong to an actor, with their citations. */
@ApplicationScoped
class RelationshipsFrom implements ActorPointers {

    static final String CODE = "RELATIONSHIP_FROM";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<?> type() {
        return Relationship.class;
    }

    @Override
    public String column() {
        return "from_actor_id";
    }

    @Override
    public Class<Actor> owner() {
        return Actor.class;
    }

    @Override
    public String select() {
        return RelationshipSql.select("from_actor_id", "to_actor_id");
    }

    /** Returns the SET clause, which places them after the survivor's own. */
    @Override
    public String set() {
        return "from_actor_id = :to, position = position + (select coalesce(max(o.position), -1) + 1 from relationship o"
                + " where o.from_actor_id = :to)";
    }

    @Override
    public String setBack() {
        return "from_actor_id = :to, position = coalesce((select max(h.position) from relationship_history h where h.id = relationship.id"
                + " and h.recorded_to = :merged), position)";
    }

    @Override
    public boolean isPartOfActor() {
        return true;
    }
}
