package org.amur.sanctions.proposal;

import java.util.List;
import java.util.Map;

import org.amur.lists.EntryStand;
import org.amur.lists.ListRelease;
import org.amur.lists.ListedEntry;

/** What the releases of a list have said under the reference of one of its current entries, and in which followed programmes. */
final class EntryReleases {

    private final ListedEntry entry;
    private final List<EntryStand> stands;
    private final List<ListRelease> releases;
    private final Map<Long, List<ListedProgrammeRow>> followed;

    /**
     * @param stands   the newest first
     * @param releases those of the list that stand, the newest first
     * @param followed the programmes, by the numbers of what was said
     */
    EntryReleases(ListedEntry entry, List<EntryStand> stands, List<ListRelease> releases,
            Map<Long, List<ListedProgrammeRow>> followed) {
        this.entry = entry;
        this.stands = stands;
        this.releases = releases;
        this.followed = followed;
    }

    ListRelease current() {
        return releases.get(0);
    }

    /** The followed programmes in which the entry is. */
    List<ListedProgrammeRow> programmes() {
        return followed.getOrDefault(entry.getId(), List.of());
    }

    /**
     * When the list began to have the party in a programme that leads to a measure; if it has it in none, as where somebody has
     * designated it under another one, when it began to have the party.
     */
    FirstSeen firstSeen(long measure) {
        EntryStand now = stands.stream().filter(stand -> stand.isCurrent() && stand.getEntry() == entry.getId()).findFirst().orElseThrow();
        boolean led = leads(now, measure);
        return FirstSeen.of(now, stands.stream().filter(stand -> !led || leads(stand, measure)).toList(), releases);
    }

    private boolean leads(EntryStand stand, long measure) {
        return followed.getOrDefault(stand.getEntry(), List.of()).stream()
                .anyMatch(programme -> programme.getMeasureId() != null && programme.getMeasureId() == measure);
    }
}
