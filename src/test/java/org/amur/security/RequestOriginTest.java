package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOriginTest {

    private static final String HOST = "amur.example:8443";
    private static final String OURS = "https://amur.example:8443";
    private static final String OTHER = "https://other.example";

    @ParameterizedTest
    @CsvSource({"same-origin, true", "none, true", "same-site, false", "cross-site, false", "'', false"})
    void fetchMetadataDecidesFirst(String fetchSite, boolean ours) {
        assertTrue(ours == new RequestOrigin(fetchSite, null, null, HOST).isOurs());
    }

    @Test
    void originDecidesWithoutFetchMetadata() {
        assertFalse(new RequestOrigin("cross-site", OURS, OURS + "/a", HOST).isOurs());
        assertTrue(new RequestOrigin(null, OURS, null, HOST).isOurs());
        assertTrue(new RequestOrigin(null, "HTTPS://AMUR.example:8443", null, HOST).isOurs());
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER, "null", "", "https://amur.example", "https://amur.example:8443.other.example",
        "https://amur.example:8443@other.example", "not an address"})
    void refusesAnotherOrigin(String origin) {
        assertFalse(new RequestOrigin(null, origin, OURS + "/event/edit", HOST).isOurs());
    }

    @Test
    void refererDecidesLast() {
        assertTrue(new RequestOrigin(null, null, OURS + "/event/edit?id=5", HOST).isOurs());
        assertFalse(new RequestOrigin(null, null, OTHER + "/?" + OURS, HOST).isOurs());
    }

    @Test
    void requestsWithoutHeadersAreRefused() {
        assertFalse(new RequestOrigin(null, null, null, HOST).isOurs());
        assertFalse(new RequestOrigin(null, OURS, null, null).isOurs());
    }

    @Test
    void safeMethodsAreAllowed() {
        assertTrue(RequestOrigin.isSafe("GET"));
        assertFalse(RequestOrigin.isSafe("POST"));
        assertFalse(RequestOrigin.isSafe("get"));
    }
}
