package org.amur.sanctions.authority;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.actor.merge.ActorPointers;

/** Moves the authorities of merged actors. */
@ApplicationScoped
class AuthorityPointers implements ActorPointers {

    @Override
    public String code() {
        return "AUTHORITY";
    }

    @Override
    public Class<?> type() {
        return Authority.class;
    }

    @Override
    public String column() {
        return "actor_id";
    }

    @Override
    public Class<Authority> owner() {
        return Authority.class;
    }

    @Override
    public String select() {
        return "select u.id as row_id, u.id as owner_id, u.name || ' (' || u.code || ')' as title, 'MOVED' as fate,"
                + " (select min(s.id) from authority s where s.actor_id = :survivor) as met_id"
                + " from authority u where u.actor_id = :absorbed";
    }
}
