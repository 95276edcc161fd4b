package org.amur.history;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Current value for the subtitle of many pages, read again after some seconds, so that pages need no query. On a page
 * about a past date it is always read.
 */
public final class RecentValue<T> {

    private static final long NANOS = Duration.ofSeconds(15).toNanos();

    private volatile Read<T> last;

    /** Returns the value of the request's date. */
    public T get(Supplier<T> query) {
        if (AsOf.day().isPresent()) {
            return query.get();
        }
        Read<T> known = last;
        if (known == null || System.nanoTime() - known.at() > NANOS) {
            known = new Read<>(query.get(), System.nanoTime());
            last = known;
        }
        return known.value();
    }

    private record Read<T>(T value, long at) { }
}
