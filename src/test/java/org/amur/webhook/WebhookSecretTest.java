package org.amur.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    /** Example of the libraries of the Standard Webhooks specification. */
    @Test
    void signsAsTheSpecificationDoes() {
        assertEquals(SIGNATURE, WebhookSecret.sign(SECRET, ID, 1614265330, BODY));
    }

    @Test
    void aSecretHas256RandomBits() {
        String secret = WebhookSecret.random();
        assertTrue(secret.startsWith("whsec_"), secret);
        assertEquals(32, Base64.getDecoder().decode(secret.substring(6)).length);
        assertNotEquals(secret, WebhookSecret.random());
    }

    @Test
    void aMessageIsSignedWithEachSecret() {
        String other = WebhookSecret.random();
        WebhookMessage message = new WebhookMessage(7, "https://hooks.example.org/", ID, BODY, List.of(SECRET, other));
        OffsetDateTime now = OffsetDateTime.parse("2021-02-25T16:02:10.9+01:00");
        assertEquals(Map.of("webhook-id", ID, "webhook-timestamp", "1614265330",
                "webhook-signature", SIGNATURE + " " + WebhookSecret.sign(other, ID, 1614265330, BODY)), message.headers(now));
        assertEquals("WebhookMessage[" + ID + "]", message.toString(), "without its secrets");
    }
}
