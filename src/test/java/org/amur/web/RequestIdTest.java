package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"7f3a9c1e5b2d4f60", "eb149828-0054-4fb9-955c-86aa74fc3058", "0A000001:C4A3_0A00000B:01BB.2"})
    void theProxysIdIsKept(String header) {
        assertEquals(header, RequestId.of(header));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"short", "id\nINFO forged line", "a request with spaces", "<script>alert(1)</script>", "请求请求请求请求请求",
        "12345678901234567890123456789012345678901234567890123456789012345"})
    void anInvalidIdIsReplacedByARandomOne(String header) {
        String id = RequestId.of(header);
        assertNotEquals(header, id);
        assertNotEquals(id, RequestId.of(header));
        assertTrue(id.matches("[0-9a-f-]{36}"), id);
    }
}
