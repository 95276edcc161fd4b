package org.amur.sanctions.proposal;

import java.time.LocalDate;
import java.util.List;

import org.amur.lists.EntryVersion;
import org.amur.lists.ListRelease;
import org.amur.text.PartialDate;

/**
 * First appearance of a party in the releases of a list.
 *
 * @param in     first release of the uninterrupted series with the party
 * @param before last release before that certainly lacks it; null if there is none
 */
record FirstSeen(ListRelease in, ListRelease before) {

    /**
     * Computes the first appearance. If several parties share a reference, earlier releases are ambiguous: only
     * adjacent versions continue a party, and only releases without the reference certainly lack it.
     *
     * @param now      current version
     * @param stands   versions with the reference, newest first
     * @param releases accepted releases of the list, newest first
     */
    static FirstSeen of(EntryVersion now, List<EntryVersion> stands, List<ListRelease> releases) {
        int seen = releases.indexOf(now.first());
        int maybe = seen;
        for (EntryVersion stand : stands) {
            int first = releases.indexOf(stand.first());
            int last = releases.indexOf(stand.last());
            seen = last == seen + 1 ? first : seen;
            maybe = last <= maybe + 1 ? Math.max(maybe, first) : maybe;
        }
        return new FirstSeen(releases.get(seen), maybe + 1 < releases.size() ? releases.get(maybe + 1) : null);
    }

    /**
     * Returns the interval from after the date of the release without it to that of the first release with it. Without
     * an earlier dated release the start is open.
     */
    PartialDate date() {
        LocalDate day = EntryDesignation.day(in);
        LocalDate without = before == null ? null : before.getPublished();
        return without == null || !without.isBefore(day) ? PartialDate.by(day) : PartialDate.oneOf(without.plusDays(1), day);
    }
}
