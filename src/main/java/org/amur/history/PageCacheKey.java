package org.amur.history;

import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.web.Address;
import org.omnifaces.util.Faces;

/**
 * Names what a page shows to whoever reads it now: the same name, the same page. A page that says {@code keptAsWritten} is kept as
 * written by it ({@code o:cache}) until the record changes, on whichever node of the application ({@link ClusterChanges}); and no
 * longer than a minute, for of two transactions the one that began first may end last.
 */
@Named
@RequestScoped
public class PageCacheKey {

    /** Takes addresses that are nearly alike far apart. */
    private static final long PRIME = 1_000_000_007;

    @Inject
    private CountCache counts;

    @Inject
    private Address address;

    @Inject
    private Caller caller;

    private String name;

    /**
     * Comes before the page reads anything: what was read before a change must never be kept as what was read after it.
     *
     * @param kept whether the page is kept as written
     */
    public void begin(boolean kept) {
        if (kept) {
            name = String.join(" ", address.getHere(), Faces.getLocale().toLanguageTag(), String.join(",", new TreeSet<>(
                    caller.roles())), String.valueOf(counts.changes()), String.valueOf(minute(address.getHere())));
        }
    }

    /** Which begins at another moment for each address, so that not all pages are written anew at one. */
    private static long minute(String address) {
        return (System.nanoTime() + Math.floorMod(address.hashCode() * PRIME, AnswerCache.NANOS)) / AnswerCache.NANOS;
    }

    public String getName() {
        return name;
    }
}
