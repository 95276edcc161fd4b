package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.lists.OfficialList;
import org.amur.web.Dates;
import org.amur.web.Texts;

/**
 * Days for which the releases of an authority's list show its content: from the oldest release to the newest, or to the
 * date on which the newest was last seen as the publisher's current one. An authority with several lists needs them
 * all, or one list that includes them.
 */
public final class ListCoverage {

    static final ListCoverage NONE = new ListCoverage(Map.of());

    /** Lists that are complete together, by the code of each authority whose designations they contain. */
    private static final Map<String, Set<Set<OfficialList>>> LISTS = lists();

    private final Map<OfficialList, Span> spans = new EnumMap<>(OfficialList.class);

    /** @param spans days that the releases of each list cover */
    ListCoverage(Map<OfficialList, Span> spans) {
        this.spans.putAll(spans);
    }

    private static Map<String, Set<Set<OfficialList>>> lists() {
        Map<String, Set<Set<OfficialList>>> lists = new HashMap<>();
        for (OfficialList list : OfficialList.values()) {
            authorities(list).forEach(authority -> lists.computeIfAbsent(authority, none -> new LinkedHashSet<>()).add(complete(list)));
        }
        return lists;
    }

    /** Returns the codes of the authorities all of whose designations are in the list, or in those that complete it. */
    private static Set<String> authorities(OfficialList list) {
        return switch (list) {
            case US_SCREENING -> Set.of("US-OFAC", "US-BIS");
            case US_SDN, US_CONSOLIDATED, EU_FSF, UK_SANCTIONS, UK_OFSI, UN_SECURITY_COUNCIL, CH_SECO -> Set.of(list.getAuthority());
        };
    }

    /** Returns the list with those that complete it. */
    private static Set<OfficialList> complete(OfficialList list) {
        Set<OfficialList> ofTreasury = EnumSet.of(OfficialList.US_SDN, OfficialList.US_CONSOLIDATED);
        return ofTreasury.contains(list) ? ofTreasury : EnumSet.of(list);
    }

    /** Returns the days covered, by list. */
    public Map<OfficialList, Span> getSpans() {
        return spans;
    }

    /** Returns the coverage of a day by releases of the authority's lists. */
    Known known(String authority, LocalDate day) {
        List<Span> covered = covered(authority);
        if (covered.isEmpty()) {
            List<OfficialList> missing = missing(partly(authority));
            return new Known(isComplete(authority) ? State.APART : !missing.isEmpty() ? State.PARTLY
                    : hasLists(authority) ? State.NOT_IMPORTED : State.NO_LIST, null, missing);
        }
        return covered.stream().filter(span -> span.covers(day)).min(Comparator.comparing(Span::first))
                .map(span -> new Known(State.COVERED, span.first(), List.of())).orElseGet(() -> nearest(covered, day));
    }

    /** Returns true if lists of the authority that are complete together are imported. */
    boolean isComplete(String authority) {
        return complete(authority).stream().anyMatch(spans.keySet()::containsAll);
    }

    /** Returns the alternatives of an authority: lists that are complete together. */
    private static Set<Set<OfficialList>> complete(String authority) {
        return LISTS.getOrDefault(authority, Set.of());
    }

    /** Returns the lists whose releases together show all designations of an authority on a day; empty if there are none. */
    Set<OfficialList> covering(String authority, LocalDate day) {
        return complete(authority).stream().filter(lists -> spans.keySet().containsAll(lists)
                && lists.stream().allMatch(list -> spans.get(list).covers(day))).findFirst().orElse(Set.of());
    }

    /**
     * Returns the lists of an authority that are imported, with the last day that they show, and those missing beside them:
     * "OFAC non-SDN to 19 Dec 2025; OFAC SDN not imported". Empty if none is imported.
     */
    public String text(String authority) {
        Set<OfficialList> needed = partly(authority);
        return Stream.concat(needed.stream().filter(spans::containsKey)
                        .map(list -> Texts.get("tracker.known.list", Texts.choice("lists.short", list), Dates.shortDay(spans.get(list).last()))),
                missing(needed).stream().map(list -> Texts.get("tracker.known.missing", Texts.choice("lists.short", list))))
                .collect(Collectors.joining("; "));
    }

    /** Returns the lists that are complete together of which most are imported; empty if none is. */
    private Set<OfficialList> partly(String authority) {
        return complete(authority).stream().filter(lists -> lists.stream().anyMatch(spans::containsKey))
                .min(Comparator.comparing(lists -> missing(lists).size())).orElse(Set.of());
    }

    private List<OfficialList> missing(Set<OfficialList> lists) {
        return lists.stream().filter(list -> !spans.containsKey(list)).toList();
    }

    /** Returns the days that imported lists of an authority cover together, the latest; empty if there are none. */
    Optional<Span> span(String authority) {
        return covered(authority).stream().max(Comparator.comparing(Span::last));
    }

    /** Returns true if Amur reads lists of the authority. */
    public static boolean hasLists(String authority) {
        return !complete(authority).isEmpty();
    }

    private static Known nearest(List<Span> covered, LocalDate day) {
        return covered.stream()
                .map(Span::last)
                .filter(last -> last.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(last -> new Known(State.AFTER_NEWEST, last, List.of()))
                .orElseGet(() -> new Known(
                        State.BEFORE_OLDEST,
                        covered.stream()
                                .map(Span::first)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        List.of()));
    }

    private List<Span> covered(String authority) {
        List<Span> covered = new ArrayList<>();
        for (Set<OfficialList> lists : complete(authority)) {
            if (spans.keySet().containsAll(lists)) {
                Span common = common(lists.stream().map(spans::get).toList());
                if (!common.last().isBefore(common.first())) {
                    covered.add(common);
                }
            }
        }
        return covered;
    }

    private static Span common(Collection<Span> all) {
        return new Span(all.stream().map(Span::first).max(Comparator.naturalOrder()).orElseThrow(),
                all.stream().map(Span::last).min(Comparator.naturalOrder()).orElseThrow());
    }

    /** Interval, both days included. */
    public record Span(LocalDate first, LocalDate last) {

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * @param edge first day covered, or date of the nearest release; null if there is none
     *
     * @param missing lists that are not imported, beside those of the authority that are
     */
    record Known(State state, LocalDate edge, List<OfficialList> missing) {
    }

    /** Coverage of a day, or the reason for its absence. */
    enum State {
        COVERED, NOT_IMPORTED,
        /** The authority publishes no list that Amur reads. */
        NO_LIST,
        /** Only some of the required lists are imported. */
        PARTLY,
        /** The releases of the required lists have no day in common. */
        APART,
        BEFORE_OLDEST, AFTER_NEWEST
    }
}
