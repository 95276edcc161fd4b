package org.amur.screening.lookup;

import org.amur.actor.ActorRow;
import org.amur.screening.Match;

/** Actor that may match the query. */
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

    /** Returns true if the actor exists at the page's as-of date; otherwise nothing of it is shown. */
    public boolean isKnown() {
        return known;
    }

    public Explanation getWhy() {
        return why;
    }
}
