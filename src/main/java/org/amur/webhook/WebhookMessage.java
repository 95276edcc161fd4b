package org.amur.webhook;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Message to be sent.
 *
 * @param id      of the message, the same in all attempts
 * @param secrets that sign it
 */
record WebhookMessage(long delivery, String address, String id, byte[] json, List<String> secrets) {

    /** Returns the headers of the Standard Webhooks specification. */
    Map<String, String> headers(OffsetDateTime now) {
        long second = now.toEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(second));
        headers.put(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> WebhookSecret.sign(secret, id, second, json))
                        .collect(Collectors.joining(" ")));
        return headers;
    }

    @Override
    public String toString() {
        return "WebhookMessage[" + id + "]";
    }
}
