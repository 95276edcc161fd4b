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

/** Checks authority codes in URL parameters. */
@ApplicationScoped
public class RequestedAuthority {

    @Inject
    private AuthorityRepository authorities;

    /**
     * Warns about an unknown authority, because an empty list would be mistaken for a result. With an as-of date there
     * is no warning, because the authority may have been recorded later.
     */
    public void check(String... codes) {
        List<String> unknown = new ArrayList<>(Stream.of(codes).filter(Objects::nonNull).toList());
        if (unknown.isEmpty() || AsOf.day().isPresent()) {
            return;
        }
        unknown.removeAll(authorities.known(unknown));
        unknown.forEach(code -> AddressReading.reject(Texts.get("sanctions.authority.unknown", code.strip())));
    }
}
