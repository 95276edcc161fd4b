package org.amur.sanctions.proposal;

import java.util.List;

import org.amur.lists.EntryStand;
import org.amur.lists.ListRelease;

/** Since which release a list has had an entry without a break. */
final class FirstSeen {

    private FirstSeen() {
    }

    /**
     * @param stands   what the list has said of the party, the newest first
     * @param releases those of the list that stand, the newest first
     */
    static ListRelease of(List<EntryStand> stands, List<ListRelease> releases) {
        ListRelease first = stands.get(0).getFirst();
        for (EntryStand stand : stands.subList(1, stands.size())) {
            int before = releases.indexOf(first) + 1;
            if (before < releases.size() && stand.getLast() == releases.get(before)) {
                first = stand.getFirst();
            } else if (releases.indexOf(stand.getLast()) > before) {
                break;
            }
        }
        return first;
    }
}
