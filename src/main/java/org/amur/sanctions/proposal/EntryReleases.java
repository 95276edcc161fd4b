package org.amur.sanctions.proposal;

import java.util.List;
import java.util.Map;

import org.amur.lists.EntryVersion;
import org.amur.lists.ListRelease;
import org.amur.lists.ListedEntry;

/** Versions of a current entry in all releases of its list, with its followed programmes. */
final class EntryReleases {

    private final ListedEntry entry;
    private final List<EntryVersion> stands;
    private final List<ListRelease> releases;
    private final Map<Long, List<ListedProgrammeRow>> followed;

    /**
     * @param stands   newest first
     *
     * @param releases accepted releases of the list, newest first
     * @param followed followed programmes by entry id
     */
    EntryReleases(ListedEntry entry, List<EntryVersion> stands, List<ListRelease> releases,
            Map<Long, List<ListedProgrammeRow>> followed) {
        this.entry = entry;
        this.stands = stands;
        this.releases = releases;
        this.followed = followed;
    }

    ListRelease current() {
        return releases.get(0);
    }

    /** Returns the followed programmes of the entry. */
    List<ListedProgrammeRow> programmes() {
        return followed.getOrDefault(entry.getId(), List.of());
    }

    /**
     * Returns the first release with the party in a programme that leads to a measure; without such a programme, as
     * after manual designation, the first release with the party.
     */
    FirstSeen firstSeen(long measure) {
        EntryVersion now = stands.stream().filter(stand -> stand.current() && stand.entry() == entry.getId()).findFirst().orElseThrow();
        boolean led = leads(now, measure);
        return FirstSeen.of(now, stands.stream().filter(stand -> !led || leads(stand, measure)).toList(), releases);
    }

    private boolean leads(EntryVersion stand, long measure) {
        return followed.getOrDefault(stand.entry(), List.of()).stream()
                .anyMatch(programme -> programme.measureId() != null && programme.measureId() == measure);
    }
}
