package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void isTheFirst64BitsOfAnIpv6Address() {
        assertEquals(Network.of("2001:db8::1"), Network.of("2001:0db8:0:0:ffff:ffff:ffff:ffff"));
        assertEquals(Network.of("fe80::1%eth0"), Network.of("fe80::2"));
        assertNotEquals(Network.of("2001:db8::1"), Network.of("2001:db8:0:1::1"));
    }

    @Test
    void isTheWholeIpv4Address() {
        assertEquals("192.0.2.1", Network.of("192.0.2.1"));
        assertEquals("192.0.2.1", Network.of("::ffff:192.0.2.1"));
        assertEquals("no address", Network.of("no address"));
        assertEquals("no:address", Network.of("no:address"));
    }
}
