package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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

    private static final Map<String, List<Set<OfficialList>>> LISTS = Map.of(
            "US-OFAC", List.of(Set.of(OfficialList.US_SDN, OfficialList.US_CONSOLIDATED), Set.of(OfficialList.US_SCREENING)),
            "US-BIS", List.of(Set.of(OfficialList.US_SCREENING)),
            "EU", List.of(Set.of(OfficialList.EU_FSF)),
            "UK", List.of(Set.of(OfficialList.UK_SANCTIONS), Set.of(OfficialList.UK_OFSI)),
            "UN", List.of(Set.of(OfficialList.UN_SECURITY_COUNCIL)),
            "CH", List.of(Set.of(OfficialList.CH_SECO)));

    private final Map<OfficialList, Span> spans = new EnumMap<>(OfficialList.class);

    /** @param spans days that the releases of each list cover */
    ListCoverage(Map<OfficialList, Span> spans) {
        this.spans.putAll(spans);
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
        return LISTS.getOrDefault(authority, List.of()).stream().anyMatch(spans.keySet()::containsAll);
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
        for (Set<OfficialList> lists : LISTS.getOrDefault(authority, List.of())) {
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
