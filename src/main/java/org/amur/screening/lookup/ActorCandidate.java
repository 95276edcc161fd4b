package org.amur.screening.lookup;

import org.amur.actor.ActorRow;
import org.amur.screening.Match;

/**
 * Actor that may match the query.
 *
 * @param known true if the actor exists at the page's as-of date; otherwise nothing of it is shown
 */
public record ActorCandidate(ActorRow actor, boolean known, Explanation why) {

    ActorCandidate(ActorRow actor, boolean known, Match match) {
        this(actor, known, new Explanation(match));
    }
}
