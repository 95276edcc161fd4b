package org.amur.security;

import java.net.URI;
import java.util.Set;

/**
 * Origin of a request as stated by the browser (Fetch Metadata Request Headers, W3C; Fetch, WHATWG, for Origin). Each
 * header may be null: {@code Sec-Fetch-Site} is only sent to secure origins; otherwise {@code Origin} and {@code
 * Referer} decide. Requests without any are refused.
 *
 * @param fetchSite the header Sec-Fetch-Site
 * @param origin    the header Origin
 * @param referer   the header Referer
 * @param host      the header Host, with the port unless it is the scheme's default
 */
record RequestOrigin(String fetchSite, String origin, String referer, String host) {

    /** Methods without side effects (RFC 9110, 9.2.1). */
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    /** Values for pages of this site and for direct navigation. */
    private static final Set<String> OUR_SITES = Set.of("same-origin", "none");

    static boolean isSafe(String method) {
        return SAFE_METHODS.contains(method);
    }

    boolean isOurs() {
        if (fetchSite != null) {
            return OUR_SITES.contains(fetchSite);
        }
        return host != null && host.equalsIgnoreCase(authority(origin != null ? origin : referer));
    }

    private static String authority(String address) {
        try {
            return address == null ? null : URI.create(address).getRawAuthority();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
