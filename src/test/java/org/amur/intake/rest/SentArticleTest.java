package org.amur.intake.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;

class SentArticleTest {

    private static SentArticle json(String json) {
        return SentArticle.json(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] json) {
        return assertThrows(RefusedException.class, () -> SentArticle.json(json)).getRefusals().get(0).key();
    }

    private static String refusal(String json) {
        return refusal(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTextIsReadWithItsFacts() {
        SentArticle sent = json(
                "{\"title\": \"Talks\", \"text\": \"They met.\", \"published\": \"2023-03-20\", \"address\": \"https://example.org/1\"}");
        assertEquals("Talks\n\nThey met.", new String(sent.document().content(), StandardCharsets.UTF_8));
        assertEquals("https://example.org/1", sent.document().address());
        assertEquals(LocalDate.of(2023, 3, 20), sent.facts().published());
    }

    @Test
    void anAddressAloneIsNoDocument() {
        assertNull(json("{\"address\": \"https://example.org/1\"}").document());
    }

    @Test
    void otherRequestsAreRefused() {
        assertEquals("intake.api.content", refusal("{}"));
        assertEquals("intake.api.content", refusal("{\"text\": \" \"}"));
        assertEquals("rest.json", refusal("[]"));
        assertEquals("rest.json", refusal("{\"text\": 1}"));
        assertEquals("rest.json", refusal("{\"text\": " + "[".repeat(100_000)));
        assertEquals("rest.field", refusal("{\"text\": \"x\", \"titel\": \"y\"}"));
        assertEquals("rest.utf8", refusal("{\"text\": \"Москва\"}".getBytes(Charset.forName("windows-1251"))));
        assertEquals("intake.api.published", refusal("{\"text\": \"x\", \"published\": \"yesterday\"}"));
        assertEquals("intake.api.published", refusal("{\"text\": \"x\", \"published\": \"+12345-01-01\"}"), "Sources have no such year");
        assertEquals("intake.api.published", refusal("{\"text\": \"x\", \"published\": \"-0044-03-15\"}"));
        assertEquals("intake.feed.address.invalid", refusal("{\"address\": \"file:///etc/passwd\"}"));
        assertEquals("intake.feed.address.invalid", refusal("{\"address\": \"javascript:x()\"}"));
    }
}
