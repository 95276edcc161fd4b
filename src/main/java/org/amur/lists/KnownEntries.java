package org.amur.lists;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/**
 * Source of recorded identities of actors and list entries, which need no screening decision. Each feature with such
 * records provides a CDI bean.
 */
public interface KnownEntries {

    /** Returns the current links of some actors; an entry may occur more than once. */
    List<Known> of(Collection<Long> actors);

    /** Returns the actors whose links may have changed since that instant. */
    List<Changed> since(OffsetDateTime instant);

    /**
     * @param reference the publisher's reference
     *
     * @param why       reason as a sentence
     */
    record Known(long actor, OfficialList list, String reference, String why) {
    }

    /** @param change id of the journal row */
    record Changed(long change, long actor) {
    }
}
