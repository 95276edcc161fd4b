package org.amur.figureimport.rows;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Web addresses with normalised scheme and host, which are case-insensitive (RFC 3986, sections 3.1 and 3.2.2). */
public final class WebAddress {

    private static final String AFTER_SCHEME = "://";

    private WebAddress() {
    }

    /** Returns the address with a lower-case scheme, like a source's address; empty if it is not http or https. */
    static Optional<String> of(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(small(text, 0, uri.getScheme().length())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns the address with a lower-case host; user information before an @ keeps its case. */
    public static String spelled(String address) {
        int authority = address.indexOf(AFTER_SCHEME) + AFTER_SCHEME.length();
        String named = URI.create(address).getRawAuthority();
        return small(address, authority + named.lastIndexOf('@') + 1, authority + named.length());
    }

    private static String small(String text, int from, int to) {
        return text.substring(0, from) + text.substring(from, to).toLowerCase(Locale.ROOT) + text.substring(to);
    }
}
