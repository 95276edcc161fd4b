package org.amur.history;

import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.web.Address;
import org.omnifaces.util.Faces;

/**
 * Cache key of a page: equal keys mean equal HTML. Pages marked {@code keptAsWritten} are cached by it ({@code
 * o:cache}) until the data changes on any node ({@link ClusterChanges}), for a minute at most, because transactions may
 * commit in another order than they began.
 */
@Named
@RequestScoped
public class PageCacheKey {

    /** Multiplier that spreads similar addresses. */
    private static final long PRIME = 1_000_000_007;

    @Inject
    private CountCache counts;

    @Inject
    private Address address;

    @Inject
    private Caller caller;

    private String name;

    /**
     * Sets the key before the page reads anything, so that data read before a change is never cached as data after it.
     *
     * @param kept whether the page is cached
     */
    public void begin(boolean kept) {
        if (kept) {
            name = String.join(" ", address.getHere(), Faces.getLocale().toLanguageTag(), String.join(",", new TreeSet<>(
                    caller.roles())), String.valueOf(counts.changes()), String.valueOf(minute(address.getHere())));
        }
    }

    /** Returns the minute of the cache period, offset by address so that pages do not expire all at once. */
    private static long minute(String address) {
        long age = CountCache.MAX_AGE.toNanos();
        return (System.nanoTime() + Math.floorMod(address.hashCode() * PRIME, age)) / age;
    }

    public String getName() {
        return name;
    }
}
