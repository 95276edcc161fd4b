package org.amur.web.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.2.7", "2001:db8:1:2:3:4:5:6, 20010db800010002/64", "2001:db8:1:2::1, 20010db800010002/64",
        "'[2001:db8:1:3::1]', 20010db800010003/64", "fe80::1%eth0, fe80000000000000/64", "::ffff:192.0.2.7, 192.0.2.7",
        "::1, 0000000000000000/64", ", unknown", "'', unknown", "host.example, host.example", "no:address, no:address"})
    void isTheAddressOrItsFirst64Bits(String address, String network) {
        assertEquals(network, ClientNetwork.of(address));
    }
}
