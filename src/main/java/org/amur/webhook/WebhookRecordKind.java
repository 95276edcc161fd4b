package org.amur.webhook;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.access.Roles;
import org.amur.history.RecordKind;

/** Record kind of webhooks. */
@ApplicationScoped
public class WebhookRecordKind implements RecordKind<Webhook> {

    public static final String CODE = "webhook";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Webhook> type() {
        return Webhook.class;
    }

    @Override
    public String title(Webhook webhook) {
        return webhook.getName();
    }

    @Override
    public Map<String, String> facts(Webhook webhook) {
        return new WebhookForm(webhook).facts();
    }

    @Override
    public Optional<String> onlyFor() {
        return Optional.of(Roles.ADMIN);
    }
}
