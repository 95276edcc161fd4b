package org.amur.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Recognises public internet addresses: none of the special-purpose registries (RFC 6890 and updates), such as
 * loopback, private, shared, multicast, documentation and reserved ranges, nor IPv6 addresses that embed an IPv4
 * address.
 */
final class PublicInternet {

    private static final int[][] RESERVED_4 = {
        // first, second and third byte, prefix length
        {0, 0, 0, 8}, {10, 0, 0, 8}, {100, 64, 0, 10}, {127, 0, 0, 8}, {169, 254, 0, 16}, {172, 16, 0, 12}, {192, 0, 0, 24},
        {192, 0, 2, 24}, {192, 88, 99, 24}, {192, 168, 0, 16}, {198, 18, 0, 15}, {198, 51, 100, 24}, {203, 0, 113, 24},
        {224, 0, 0, 4}, {240, 0, 0, 4}};

    private PublicInternet() {
    }

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? is4(bytes) : is6(bytes);
    }

    private static boolean is4(byte[] bytes) {
        int value = (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        for (int[] reserved : RESERVED_4) {
            int network = reserved[0] << 24 | reserved[1] << 16 | reserved[2] << 8;
            if (value >>> 32 - reserved[3] == network >>> 32 - reserved[3]) {
                return false;
            }
        }
        return true;
    }

    /** Accepts 2000::/3, the only allocated range, without the reserved ranges in it (Teredo, documentation, 6to4). */
    private static boolean is6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean givenOut = first >>> 13 == 1;
        boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8) || first == 0x2002 || first == 0x3fff;
        return givenOut && !special;
    }
}
