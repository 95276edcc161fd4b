package org.amur.actor.merge;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.actor.Actor;
import org.amur.actor.Relationship;

/** Relationships of other actors that refer to an actor. */
@ApplicationScoped
class RelationshipsTo implements ActorPointers {

    @Override
    public String code() {
        return "RELATIONSHIP_TO";
    }

    @Override
    public Class<?> type() {
        return Relationship.class;
    }

    @Override
    public String column() {
        return "to_actor_id";
    }

    @Override
    public Class<Actor> owner() {
        return Actor.class;
    }

    @Override
    public String select() {
        return RelationshipSql.select("to_actor_id", "from_actor_id");
    }
}
