package org.amur.history;

import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Address;
import org.amur.common.Caller;
import org.omnifaces.util.Faces;

/**
 * Names what a page shows to whoever reads it now: the same name, the same page. A page without forms that takes long to
 * write is kept by it ({@code o:cache}) until the record changes, or, for what another node of the application may have
 * changed, for a few seconds; see {@link Counts}.
 */
@Named
@RequestScoped
public class Edition {

    @Inject
    private Counts counts;

    @Inject
    private Address address;

    @Inject
    private Caller caller;

    public String getName() {
        String roles = String.join(",", new TreeSet<>(caller.roles()));
        return String.join(" ", address.getHere(), Faces.getLocale().toLanguageTag(), roles,
                String.valueOf(counts.changes()), String.valueOf(System.nanoTime() / Kept.NANOS));
    }
}
