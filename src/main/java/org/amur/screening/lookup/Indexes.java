package org.amur.screening.lookup;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What names are compared with on this node: the entries of the current releases, and all actors. Another index takes the place
 * of one in a moment; who is searching goes on in the old one. {@link IndexKeeper} keeps them current.
 */
@ApplicationScoped
public class Indexes {

    private volatile ListIndex lists;
    private volatile ActorIndex actors;

    /** Empty as long as it is made for the first time. */
    public Optional<ListIndex> lists() {
        return Optional.ofNullable(lists);
    }

    /** Empty as long as it is made for the first time. */
    public Optional<ActorIndex> actors() {
        return Optional.ofNullable(actors);
    }

    /** Whether names can be compared with all of both. */
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
