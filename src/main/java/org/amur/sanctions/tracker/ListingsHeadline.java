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
        return Texts.get("tracker.listings." + (last == thisYear ? "soFar" : "year"), count, String.valueOf(last)) + remark(last, count);
    }

    private String remark(int last, long count) {
        if (years.size() == 1) {
            return "";
        }
        if (years.headMap(last).values().stream().allMatch(earlier -> earlier < count)) {
            return Texts.get("tracker.listings.most");
        }
        long before = years.getOrDefault(last - 1, 0L);
        if (before == 0) {
            return Texts.get("tracker.listings.since", String.valueOf(years.lowerKey(last)));
        }
        return Texts.get("tracker.listings.after", before, String.valueOf(last - 1));
    }
}
