package org.amur.sanctions.tracker;

import java.util.NavigableMap;

import org.amur.web.Texts;

/** One-sentence message of the number of listings a year: the last year against the years before. */
final class ListingsHeadline {

    private final NavigableMap<Integer, Long> years;
    private final int thisYear;

    /**
     * @param years    listings by year, without years that have none; not empty
     * @param thisYear year that is not over
     */
    ListingsHeadline(NavigableMap<Integer, Long> years, int thisYear) {
        this.years = years;
        this.thisYear = thisYear;
    }

    String text() {
        int last = years.lastKey();
        long count = years.get(last);
        String key = "tracker.listings." + (last == thisYear ? "soFar" : "year");
        String year = String.valueOf(last);
        if (years.size() == 1) {
            return Texts.get(key, count, year, "NOTHING");
        }
        if (years.headMap(last).values().stream().allMatch(earlier -> earlier < count)) {
            return Texts.get(key, count, year, "MOST");
        }
        long before = years.getOrDefault(last - 1, 0L);
        return before == 0 ? Texts.get(key, count, year, "SINCE", String.valueOf(years.lowerKey(last)))
                : Texts.get(key, count, year, "AFTER", before, String.valueOf(last - 1));
    }
}
