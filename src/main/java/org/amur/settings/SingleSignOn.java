package org.amur.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Single sign-on with a provider of OpenID Connect: the settings {@code amur.oidc.…}. Off unless issuer, client and
 * secret are set.
 */
public final class SingleSignOn {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private SingleSignOn() {
    }

    public static boolean isOn() {
        return issuer().isPresent();
    }

    /** Tells whether passwords are refused; never while single sign-on is off, because then no one could sign in. */
    public static boolean isOnly() {
        return Setting.OIDC_ONLY.isOn() && isOn();
    }

    /** Returns the issuer; empty if single sign-on is off. */
    public static Optional<URI> issuer() {
        boolean hasClient = Setting.OIDC_CLIENT.find().isPresent()
                && (Setting.OIDC_SECRET.find().isPresent() || Setting.OIDC_SECRET_FILE.find().isPresent());
        return Setting.OIDC_ISSUER.find().filter(issuer -> hasClient).flatMap(SingleSignOn::parse)
                .filter(SingleSignOn::isIssuer);
    }

    /** Returns scheme, host and port of the issuer; empty if single sign-on is off. */
    public static Optional<String> origin() {
        return issuer().map(SingleSignOn::origin);
    }

    /** Returns scheme, host and port of an address that has a host. */
    public static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** Returns the name of the provider, for people. */
    public static String label() {
        return Setting.OIDC_LABEL.find().orElseGet(() -> issuer().map(URI::getHost).orElse(""));
    }

    /** Tells whether secrets may be sent to an address: by {@code https}, or by {@code http} on this machine. */
    public static boolean isSafe(URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            return false;
        }
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && LOOPBACK.matcher(address.getHost()).matches();
    }

    /** Tells whether an address can be an issuer (OpenID Connect Discovery 1.0, section 2): no query, no fragment. */
    private static boolean isIssuer(URI address) {
        return isSafe(address) && address.getRawQuery() == null && address.getRawFragment() == null;
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
