package org.amur.screening.lookup;

import org.amur.actor.ActorRow;
import org.amur.screening.Match;

/** An actor that may be who was asked for. */
public final class ActorCandidate {

    private final ActorRow actor;
    private final boolean known;
    private final Explanation why;

    ActorCandidate(ActorRow actor, boolean known, Match match) {
        this.actor = actor;
        this.known = known;
        why = new Explanation(match);
    }

    public ActorRow getActor() {
        return actor;
    }

    /** Whether the day of the page knows it: of another day there is nothing to show of it. */
    public boolean isKnown() {
        return known;
    }

    public Explanation getWhy() {
        return why;
    }
}
