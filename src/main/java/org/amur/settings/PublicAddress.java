package org.amur.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** Address of the application as people reach it: the setting {@code amur.address}. */
public final class PublicAddress {

    /** Header Host (RFC 9110, section 7.2), restricted to the characters of host names and addresses. */
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:\\d{1,5})?");
    private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private PublicAddress() {
    }

    /**
     * Returns the base address of absolute links: from the setting, else from the request.
     *
     * @return ends with a slash
     */
    public static String base(HttpServletRequest request) {
        return configuredBase().orElseGet(() -> of(request));
    }

    /**
     * Returns the base address from the setting, for links that no request asks for.
     *
     * @return ends with a slash; empty if there is no setting
     */
    public static Optional<String> configuredBase() {
        return configured().map(address -> address.toString().replaceFirst("/*$", "/"));
    }

    private static String of(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath() + "/";
    }

    /**
     * Tells whether a request for this host is meant for the application: for this machine (which a proxy may name, too)
     * or for the host of the setting. Without the setting no other name is accepted, since a web page can have its own
     * name lead to this machine. The port is ignored.
     *
     * @param header the header {@code Host}; may be null
     */
    public static boolean accepts(String header) {
        Matcher host = HOST.matcher(header == null ? "" : header);
        return host.matches() && (LOOPBACK.matcher(host.group(1)).matches()
                || configured().map(URI::getHost).filter(host.group(1)::equalsIgnoreCase).isPresent());
    }

    /** Returns the setting; empty if it is missing or has no host. */
    private static Optional<URI> configured() {
        return Setting.ADDRESS.find().flatMap(PublicAddress::parse).filter(address -> address.getHost() != null);
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
