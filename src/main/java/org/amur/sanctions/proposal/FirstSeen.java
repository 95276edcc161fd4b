package org.amur.sanctions.proposal;

import java.time.LocalDate;
import java.util.List;

import org.amur.lists.EntryStand;
import org.amur.lists.ListRelease;
import org.amur.text.PartialDate;

/**
 * When a list began to have a party, as far as its releases tell.
 *
 * @param in     the first release since which the list has had it without a break
 * @param before the last release that surely had it not before that; null if none stands
 */
record FirstSeen(ListRelease in, ListRelease before) {

    /**
     * A list may give several parties one reference. Which of them an earlier release had nobody can say, so that it is seen
     * only where one thing that was said follows on the other, and surely not seen only where the list had none of them.
     *
     * @param now      what the current release says of it
     * @param stands   what the list has said under its reference, the newest first
     * @param releases those of the list that stand, the newest first
     */
    static FirstSeen of(EntryStand now, List<EntryStand> stands, List<ListRelease> releases) {
        int seen = releases.indexOf(now.getFirst());
        int maybe = seen;
        for (EntryStand stand : stands) {
            int first = releases.indexOf(stand.getFirst());
            int last = releases.indexOf(stand.getLast());
            seen = last == seen + 1 ? first : seen;
            maybe = last <= maybe + 1 ? Math.max(maybe, first) : maybe;
        }
        return new FirstSeen(releases.get(seen), maybe + 1 < releases.size() ? releases.get(maybe + 1) : null);
    }

    /**
     * It came on the list after the day of the release that had it not and by that of the first that had it. Where the one
     * before is not known to have been published on an earlier day, it was on that day or before.
     */
    PartialDate date() {
        LocalDate day = EntryDesignation.day(in);
        LocalDate without = before == null ? null : before.getPublished();
        return without == null || !without.isBefore(day) ? PartialDate.by(day) : PartialDate.oneOf(without.plusDays(1), day);
    }
}
