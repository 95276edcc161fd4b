package org.amur.webhook;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import org.amur.history.RecordChange;
import org.amur.history.RecordKinds;
import org.amur.rest.RecordApis;
import org.amur.settings.PublicAddress;

/** Bodies of messages: which record changed, how, when and by whom; never its contents, which receivers read with their own token. */
@ApplicationScoped
class WebhookPayload {

    private static final String CHANGED = "changed";

    @Inject
    private RecordKinds kinds;

    @Inject
    private RecordApis apis;

    /** Returns the body about a change. Of one that only editors see it has no more than the record. */
    byte[] of(WebhookDelivery delivery, RecordChange change) {
        JsonObjectBuilder data = Json.createObjectBuilder().add("kind", change.getKind()).add("id", change.getRecordId());
        String base = PublicAddress.configuredBase().orElse("/");
        apis.addressOf(change.getKind(), change.getRecordId()).ifPresent(address -> data.add("api", base + address));
        data.add("page", base + kinds.get(change.getKind()).viewAddress(change.getRecordId()).substring(1));
        if (!change.isRestricted()) {
            data.add("change", change.getId()).add("action", change.getAction().name()).add("by", change.getBy());
        }
        String type = change.getKind() + "." + (change.isRestricted() ? CHANGED : WebhookAction.of(change.getAction()).code());
        return body(delivery, type, change.getAt(), data);
    }

    byte[] test(WebhookDelivery delivery) {
        return body(delivery, "test", delivery.getChangedAt(), Json.createObjectBuilder());
    }

    private static byte[] body(WebhookDelivery delivery, String type, OffsetDateTime at, JsonObjectBuilder data) {
        return Json.createObjectBuilder()
                .add("id", delivery.getMessageId())
                .add("type", type)
                .add("timestamp", DateTimeFormatter.ISO_INSTANT.format(at))
                .add("data", data)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
