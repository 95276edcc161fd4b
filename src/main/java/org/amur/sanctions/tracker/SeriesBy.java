package org.amur.sanctions.tracker;

import java.util.function.Function;

/** What the columns of a time series tell apart. */
public enum SeriesBy {

    AUTHORITY("authority", SeriesCount::getAuthority), PROGRAMME("programme", count -> String.valueOf(count.getProgramme())),
    TARGET("target", count -> count.getTarget().name());

    private final String filter;
    private final Function<SeriesCount, String> key;

    SeriesBy(String filter, Function<SeriesCount, String> key) {
        this.filter = filter;
        this.key = key;
    }

    /** The parameter by which a list is filtered by it. */
    String filter() {
        return filter;
    }

    /** The value by which a list is filtered by it. */
    String key(SeriesCount count) {
        return key.apply(count);
    }
}
