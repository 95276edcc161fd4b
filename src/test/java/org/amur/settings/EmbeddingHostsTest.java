package org.amur.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the hosts that may embed charts. */
class EmbeddingHostsTest {

    @AfterEach
    void unset() {
        System.clearProperty(Setting.EMBED_HOSTS.property());
    }

    @Test
    void noHostMayEmbedByDefault() {
        assertFalse(EmbeddingHosts.any());
    }

    @Test
    void hostsAreSeparatedByCommasOrSpaces() {
        System.setProperty(Setting.EMBED_HOSTS.property(), "https://news.example.org, blog.example.org:8443  http://localhost:8080");
        assertEquals(List.of("https://news.example.org", "blog.example.org:8443", "http://localhost:8080"), EmbeddingHosts.all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*",
                "*.example.org",
                "https:",
                "data:",
                "'self'",
                "a;script-src",
                "https://a/path",
                "news.example.org;",
                "javascript://a",
                "-a.example.org",
                "a\u00e9.example.org"
            })
    void otherSourcesOfAPolicyAreIgnored(String host) {
        System.setProperty(Setting.EMBED_HOSTS.property(), host);
        assertFalse(EmbeddingHosts.any());
    }
}
