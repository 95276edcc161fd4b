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

/** The parties of some releases, one of each list, ready to be searched. Immutable. */
public final class ListIndex {

    /** Of no list. */
    static final ListIndex EMPTY = new ListIndex(List.of(), List.of());

    private final Map<OfficialList, ListRelease> releases = new EnumMap<>(OfficialList.class);
    private final Map<String, ListedParty> byId = new HashMap<>();
    private final Map<String, List<ListedParty>> byReference = new HashMap<>();
    private final ScreeningIndex index;

    ListIndex(Collection<ListRelease> releases, Collection<ListedParty> parties) {
        this(releases, parties, null);
    }

    /** @param before what this one takes the place of; null if there is none */
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

    /** In the order of their numbers, whichever was read first. */
    private static List<ListedParty> both(List<ListedParty> some, List<ListedParty> more) {
        return Stream.concat(some.stream(), more.stream()).sorted(Comparator.comparing(ListedParty::entry)).toList();
    }

    private static String key(OfficialList list, String reference) {
        return list.name() + " " + reference;
    }

    /** Whether it is made of these releases and of no others. */
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

    /** The entry whose party was found. */
    public ListedParty get(Party found) {
        return byId.get(found.id());
    }

    /** The entry with this number; null if it is not here. */
    ListedParty entry(long number) {
        return byId.get(String.valueOf(number));
    }

    /** What the release says now of whom a list names so: of one party as a rule, but lists give a reference twice, too. */
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
