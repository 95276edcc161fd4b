package org.amur.lists;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/**
 * Which actors are which entries of official lists because a record says so, so that nobody need be asked whether they are. A CDI
 * bean for each part of the application that has such records.
 */
public interface KnownEntries {

    /** What is said of some actors by now; of one entry there may be more than one. */
    List<Known> of(Collection<Long> actors);

    /** The actors of whom something else may be said since that instant. */
    List<Changed> since(OffsetDateTime instant);

    /**
     * @param reference the publisher's
     * @param why       as a sentence
     */
    record Known(long actor, OfficialList list, String reference, String why) {
    }

    /** @param change the number of the row of the journal */
    record Changed(long change, long actor) {
    }
}
