package org.amur.common;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** Address of the application as people reach it: the setting {@code amur.address}. */
public final class PublicAddress {

    static final String SETTING = "amur.address";

    /** Host of RFC 9110, section 7.2, without what no host name has. */
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:\\d{1,5})?");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private PublicAddress() {
    }

    /**
     * Returns the start of all links that leave the page: of the setting, else of the request.
     *
     * @return ends with a slash
     */
    public static String base(HttpServletRequest request) {
        return configured().map(address -> address.toString().replaceFirst("/*$", "/")).orElseGet(() -> of(request));
    }

    private static String of(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath() + "/";
    }

    /**
     * Tells whether a request for this host is meant for the application. With the setting: its host, or the machine itself, as
     * a proxy may ask; the port does not count. Without: any host that is well formed.
     *
     * @param header the header {@code Host}; may be null
     */
    static boolean accepts(String header) {
        Matcher host = HOST.matcher(header == null ? "" : header);
        return host.matches() && configured().map(URI::getHost).map(own -> own.equalsIgnoreCase(host.group(1))
                || LOOPBACK.matcher(host.group(1)).matches()).orElse(true);
    }

    /** Empty where the setting is missing or no address with a host. */
    private static Optional<URI> configured() {
        return Settings.find(SETTING).flatMap(PublicAddress::parse).filter(address -> address.getHost() != null);
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
