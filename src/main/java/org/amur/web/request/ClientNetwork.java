package org.amur.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Network that a request comes from: an IPv4 address, or the first 64 bits of an IPv6 address, which one subscriber controls. */
public final class ClientNetwork {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private ClientNetwork() {
    }

    /** Returns the network of a request as a text to count by; "unknown" if the server has no address. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** Returns the network of an address; an invalid address is returned unchanged. */
    public static String of(String address) {
        if (address == null || address.isBlank()) {
            return "unknown";
        }
        // Without the brackets and the zone that servers write.
        String plain = address.replaceAll("[\\[\\]]|%.*", "");
        return IPV6.matcher(plain).matches() ? ofIpv6(plain) : plain;
    }

    private static String ofIpv6(String address) {
        try {
            // No DNS look-up: it has a colon.
            byte[] bytes = InetAddress.getByName(address).getAddress();
            // An IPv4-mapped address has become 4 bytes.
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "/64"
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
