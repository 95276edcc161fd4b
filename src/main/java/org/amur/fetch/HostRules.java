package org.amur.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.settings.Setting;

/**
 * Rules for hosts that may be contacted: hosts with public addresses only, and hosts that the operator names. Prevents
 * server-side request forgery (SSRF).
 */
public final class HostRules {

    private static final int MAX_LENGTH = 1000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Name resolution, replaced in tests. */
    @FunctionalInterface
    public interface Names {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    private final Set<String> allowed;
    private final Names names;

    /**
     * @param allowed hosts in the operator's network, in lower case
     */
    public HostRules(Set<String> allowed, Names names) {
        this.allowed = Set.copyOf(allowed);
        this.names = names;
    }

    /** Returns the rules for downloads, with the hosts that the operator allows. */
    public static HostRules ofOperator() {
        return ofOperator(Setting.LISTS_HOSTS);
    }

    /** @param hosts names hosts of the operator's network, separated by commas */
    public static HostRules ofOperator(Setting hosts) {
        Set<String> named = hosts.find().stream().flatMap(names -> Arrays.stream(names.split(",")))
                .map(host -> host.strip().toLowerCase(Locale.ROOT)).filter(host -> !host.isEmpty()).collect(Collectors.toSet());
        return new HostRules(named, InetAddress::getAllByName);
    }

    /** Parses an address or redirect target; must be an absolute http or https URI without user information. */
    public static Optional<URI> address(String text) {
        try {
            URI address = URI.create(text.strip());
            boolean fits = text.length() <= MAX_LENGTH && address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT)) && address.getHost() != null
                    && address.getRawUserInfo() == null && address.getPort() != 0 && address.getPort() < 65_536;
            return fits ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static boolean isSecure(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    /** Tells whether data may be posted to an address: over https, or to a host that the operator allows. */
    public boolean isPostable(URI address) {
        return isSecure(address) || isAllowed(address.getHost());
    }

    private boolean isAllowed(String host) {
        return allowed.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Returns the addresses of a host; refused if one of them is internal. */
    List<InetAddress> check(URI address) throws FetchException {
        String host = address.getHost();
        List<InetAddress> found;
        try {
            found = List.of(names.all(host.replaceAll("^\\[|]$", "")));
        } catch (UnknownHostException e) {
            throw new FetchException(FetchReason.UNKNOWN_HOST, host, "");
        }
        if (!isAllowed(host) && !found.stream().allMatch(PublicInternet::contains)) {
            throw new FetchException(FetchReason.INTERNAL_ADDRESS, host, "");
        }
        return found;
    }
}
