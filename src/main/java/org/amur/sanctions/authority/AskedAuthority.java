package org.amur.sanctions.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.AsOf;
import org.amur.web.AddressReading;
import org.amur.web.Texts;

/** Reads the code of an authority from an address. */
@ApplicationScoped
public class AskedAuthority {

    @Inject
    private AuthorityRepository authorities;

    /**
     * Says that a filter is not followed where there is no such authority: an empty list would pass for an answer. On an earlier
     * day it is one, since the authority may not have been recorded by then.
     */
    public void check(String... codes) {
        List<String> unknown = new ArrayList<>(Stream.of(codes).filter(Objects::nonNull).toList());
        if (unknown.isEmpty() || AsOf.day().isPresent()) {
            return;
        }
        unknown.removeAll(authorities.known(unknown));
        unknown.forEach(code -> AddressReading.notFollowed(Texts.get("sanctions.authority.unknown", code.strip())));
    }
}
