package org.amur.screening.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.screening.Match;
import org.amur.screening.Party;
import org.amur.screening.ScreeningIndex;

/** Immutable search index of the entries of some releases, one of each list. */
public final class ListIndex {

    /** Index without lists. */
    static final ListIndex EMPTY = new ListIndex(List.of(), List.of());

    private final Map<OfficialList, ListRelease> releases = new EnumMap<>(OfficialList.class);
    private final Map<String, ListedParty> byId = new HashMap<>();
    private final Map<String, List<ListedParty>> byReference = new HashMap<>();
    private final ScreeningIndex index;

    ListIndex(Collection<ListRelease> releases, Collection<ListedParty> parties) {
        this(releases, parties, null);
    }

    /** @param before previous index; null if there is none */
    ListIndex(Collection<ListRelease> releases, Collection<ListedParty> parties, ListIndex before) {
        releases.forEach(release -> this.releases.put(release.getList(), release));
        List<Party> all = new ArrayList<>(parties.size());
        for (ListedParty each : parties) {
            byId.put(each.party().id(), each);
            byReference.merge(key(each.list(), each.reference()), List.of(each), ListIndex::both);
            all.add(each.party());
        }
        index = ScreeningIndex.of(all, before == null ? null : before.index);
    }

    /** Merges both by id, independent of the reading order. */
    private static List<ListedParty> both(List<ListedParty> some, List<ListedParty> more) {
        return Stream.concat(some.stream(), more.stream()).sorted(Comparator.comparing(ListedParty::entry)).toList();
    }

    private static String key(OfficialList list, String reference) {
        return list.name() + " " + reference;
    }

    /** Returns true if the index contains exactly these releases. */
    public boolean isOf(Collection<ListRelease> current) {
        return numbers(releases.values()).equals(numbers(current));
    }

    private static Set<Long> numbers(Collection<ListRelease> releases) {
        return releases.stream().map(ListRelease::getId).collect(Collectors.toSet());
    }

    /** @see ScreeningIndex#search */
    public List<Match> search(Party asked, float threshold, int limit) {
        return index.search(asked, threshold, limit);
    }

    /** Returns the entry of a found party. */
    public ListedParty get(Party found) {
        return byId.get(found.id());
    }

    /** Returns the entry with this id; null if it is not indexed. */
    ListedParty entry(long number) {
        return byId.get(String.valueOf(number));
    }

    /** Returns the entries with a reference: usually one, but lists repeat references. */
    public List<ListedParty> find(OfficialList list, String reference) {
        return byReference.getOrDefault(key(list, reference), List.of());
    }

    public Collection<ListedParty> parties() {
        return byId.values();
    }

    public Map<OfficialList, ListRelease> releases() {
        return releases;
    }

    public int names() {
        return index.names();
    }
}
