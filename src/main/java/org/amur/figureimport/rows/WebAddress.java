package org.amur.figureimport.rows;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of the web: scheme and host mean the same in capitals and in small letters (RFC 3986, sections 3.1 and 3.2.2). */
public final class WebAddress {

    private static final String AFTER_SCHEME = "://";

    private WebAddress() {
    }

    /** The address with a small scheme, as a source's address has it; empty for what is no http or https address. */
    static Optional<String> of(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(small(text, 0, uri.getScheme().length())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The one spelling of an address with whatever capitals in its host. Who signs in there, before an @, keeps them. */
    public static String spelled(String address) {
        int authority = address.indexOf(AFTER_SCHEME) + AFTER_SCHEME.length();
        String named = URI.create(address).getRawAuthority();
        return small(address, authority + named.lastIndexOf('@') + 1, authority + named.length());
    }

    private static String small(String text, int from, int to) {
        return text.substring(0, from) + text.substring(from, to).toLowerCase(Locale.ROOT) + text.substring(to);
    }
}
