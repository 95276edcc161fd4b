package org.amur.history;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Caffeine;

import org.amur.database.DataChanged;

/**
 * Current value for the subtitle of many pages, cached until data of its kind changes, so that pages need no query. On a page about
 * a past date it is always read.
 */
public final class RecentValue<T> {

    private final String kind;
    private final AnswerCache<Boolean, T> last = new AnswerCache<>(Caffeine.newBuilder().maximumSize(1));

    /** @param kind as in {@link DataChanged} */
    public RecentValue(String kind) {
        this.kind = kind;
    }

    /** Returns the value of the request's date. */
    public T get(Supplier<T> query) {
        return AsOf.day().isPresent() ? query.get() : last.get(true, query);
    }

    public void hear(DataChanged changed) {
        if (changed.concerns(kind)) {
            last.clear();
        }
    }
}
