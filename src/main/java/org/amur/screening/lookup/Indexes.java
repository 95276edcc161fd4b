package org.amur.screening.lookup;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Current indexes of this node: entries of the current releases, and all actors. Replaced atomically by {@link
 * IndexTask}; running searches continue in the old one.
 */
@ApplicationScoped
public class Indexes {

    private volatile ListIndex lists;
    private volatile ActorIndex actors;

    /** Returns the index of entries; empty while it is built for the first time. */
    public Optional<ListIndex> lists() {
        return Optional.ofNullable(lists);
    }

    /** Returns the index of actors; empty while it is built for the first time. */
    public Optional<ActorIndex> actors() {
        return Optional.ofNullable(actors);
    }

    /** Returns true if both indexes exist. */
    public boolean isReady() {
        return lists != null && actors != null;
    }

    void use(ListIndex made) {
        lists = made;
    }

    void use(ActorIndex made) {
        actors = made;
    }
}
