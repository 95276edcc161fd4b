package org.amur.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.web.Address;
import org.omnifaces.util.Faces;

/**
 * Cache key of a page: equal keys mean equal HTML. Pages marked {@code cached} are cached by it ({@code
 * o:cache}) until the data changes on any node, or the day in UTC.
 */
@Named
@RequestScoped
public class PageCacheKey {

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
     * @param cached whether the page is cached
     */
    public void begin(boolean cached) {
        if (cached) {
            name = String.join(" ", address.getHere(), Faces.getLocale().toLanguageTag(), String.join(",", new TreeSet<>(
                    caller.roles())), String.valueOf(counts.changes()), LocalDate.now(ZoneOffset.UTC).toString());
        }
    }

    public String getName() {
        return name;
    }
}
