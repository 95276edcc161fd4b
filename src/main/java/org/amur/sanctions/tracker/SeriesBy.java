package org.amur.sanctions.tracker;

import java.util.function.Function;

/** Grouping of a time series. */
public enum SeriesBy {

    AUTHORITY("authority", SeriesCount::authority), PROGRAMME("programme", count -> String.valueOf(count.programme())),
    TARGET("target", count -> count.target().name());

    private final String filter;
    private final Function<SeriesCount, String> key;

    SeriesBy(String filter, Function<SeriesCount, String> key) {
        this.filter = filter;
        this.key = key;
    }

    /** Returns the filter parameter. */
    String filter() {
        return filter;
    }

    /** Returns the filter value. */
    String key(SeriesCount count) {
        return key.apply(count);
    }
}
