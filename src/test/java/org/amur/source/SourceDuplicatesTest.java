package org.amur.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDuplicatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/a/B?id=7", "https://www.example.org/a/B/?id=7", "https://EXAMPLE.org/a/B?id=7#part",
        "https://example.org/a/B?utm_source=x&id=7&fbclid=y", "https://example.org/a/B?id=7&ysclid=z"})
    void addressesOfOnePageAreEqual(String address) {
        assertEquals("example.org/a/B?id=7", SourceDuplicates.page(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a/b?id=7",
                "https://example.org/a/B?id=8",
                "https://example.org/a/B",
                "https://news.example.org/a/B?id=7"
            })
    void otherPagesAreNot(String address) {
        assertNotEquals("example.org/a/B?id=7", SourceDuplicates.page(address));
    }

    @Test
    void anAddressOfAnotherFormIsKept() {
        assertEquals("ftp://example.org", SourceDuplicates.page("ftp://example.org"));
    }
}
