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
import java.util.Set;

import org.amur.lists.OfficialList;

/**
 * Days for which the releases of an authority's list show its content: from the oldest release to the newest, or to the
 * date on which the newest was last seen as the publisher's current one. An authority with several lists needs them
 * all, or one list that includes them.
 */
final class ListCoverage {

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

    /** Returns the coverage of a day by releases of the authority's lists. */
    Known known(String authority, LocalDate day) {
        List<Span> covered = covered(authority);
        if (covered.isEmpty()) {
            return new Known(isImported(authority) ? State.APART : State.NOT_IMPORTED, null);
        }
        return covered.stream().filter(span -> span.covers(day)).min(Comparator.comparing(Span::first))
                .map(span -> new Known(State.COVERED, span.first())).orElseGet(() -> nearest(covered, day));
    }

    private boolean isImported(String authority) {
        return LISTS.getOrDefault(authority, Set.of()).stream().anyMatch(spans.keySet()::containsAll);
    }

    private static Known nearest(List<Span> covered, LocalDate day) {
        return covered.stream()
                .map(Span::last)
                .filter(last -> last.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(last -> new Known(State.AFTER_NEWEST, last))
                .orElseGet(() -> new Known(
                        State.BEFORE_OLDEST,
                        covered.stream()
                                .map(Span::first)
                                .min(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    private List<Span> covered(String authority) {
        List<Span> covered = new ArrayList<>();
        for (Set<OfficialList> lists : LISTS.getOrDefault(authority, Set.of())) {
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
    record Span(LocalDate first, LocalDate last) {

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** @param edge first day covered, or date of the nearest release; null if there is none */
    record Known(State state, LocalDate edge) {
    }

    /** Coverage of a day, or the reason for its absence. */
    enum State {
        COVERED, NOT_IMPORTED,
        /** The releases of the required lists have no day in common. */
        APART,
        BEFORE_OLDEST, AFTER_NEWEST
    }
}
