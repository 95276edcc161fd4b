package org.amur.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.amur.Stub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    private static final HttpServletRequest REQUEST = Stub.of(HttpServletRequest.class, Map.of(
            "getRequestURL", new StringBuffer("http://evil.example/amur/security/view"), "getRequestURI", "/amur/security/view",
            "getContextPath", "/amur"));

    @AfterEach
    void unset() {
        System.clearProperty(Setting.ADDRESS.property());
    }

    @Test
    void linksUseTheSettingAndNotTheHostOfTheRequest() {
        assertEquals("http://evil.example/amur/", PublicAddress.base(REQUEST));
        for (String setting : new String[] {"https://amur.example.org/amur", "https://amur.example.org/amur/"}) {
            System.setProperty(Setting.ADDRESS.property(), setting);
            assertEquals("https://amur.example.org/amur/", PublicAddress.base(REQUEST));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "amur.example.org.evil.example",
                "evil.example:443",
                "[::2]",
                "10.0.0.1",
                "127.0.0.1.evil.example"
            })
    void anotherHostIsRefusedWithAndWithoutTheSetting(String host) {
        assertFalse(PublicAddress.accepts(host));
        System.setProperty(Setting.ADDRESS.property(), "https://amur.example.org/amur");
        assertFalse(PublicAddress.accepts(host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:8080", "127.8.9.10", "[::1]:8090"})
    void theMachineItselfIsAcceptedWithoutTheSetting(String host) {
        assertTrue(PublicAddress.accepts(host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amur.example.org", "AMUR.example.org:443", "localhost:8080", "127.0.0.1:8080", "[::1]"})
    void theOwnHostAndTheMachineItselfAreAccepted(String host) {
        System.setProperty(Setting.ADDRESS.property(), "https://amur.example.org/amur");
        assertTrue(PublicAddress.accepts(host));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a b", "evil.example/path", "a@evil.example", "<script>", "a:b", "a\r\nb", "[x]"})
    void aMalformedHostIsAlwaysRefused(String host) {
        assertFalse(PublicAddress.accepts(host));
    }
}
