package org.amur.webhook;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;
import org.amur.rest.RecordCommand;
import org.amur.rest.RecordCommand.Reason;
import org.amur.rest.RecordStatus;
import org.amur.rest.RecordWriter;
import org.amur.webhook.WebhookDelivery.State;

/** Webhooks at {@code /api/webhooks}, for administrators. No answer contains a secret, except that of the command that issues it. */
@Dependent
public class WebhookApi extends RecordApi<Webhook, WebhookForm> {

    private final WebhookRepository webhooks;
    private final WebhookService service;
    private final WebhookTask task;

    @Inject
    WebhookApi(WebhookRepository webhooks, WebhookService service, WebhookTask task) {
        super(
                ListAddress.unfiltered("webhooks", WebhookRecordKind.CODE, webhooks::walk),
                WebhookForm::new,
                WebhookForm::new,
                new RecordWriter<>(service::create, service::update, service::delete));
        this.webhooks = webhooks;
        this.service = service;
        this.task = task;
    }

    /** New secret, which cannot be read again. */
    public record IssuedSecret(@NotNull String secret) {
    }

    /** Ids of deliveries to send once more. */
    public record Redelivery(@NotEmpty @Size(max = 200) List<@NotNull Long> deliveries) {
    }

    /**
     * Queue of a webhook.
     *
     * @param secretIssued      false until there is a secret; nothing is sent without one
     * @param formerSecretUntil end of the former secret's use; null if there is none
     * @param waiting           number of deliveries that wait
     * @param failed            number of deliveries that have failed for good
     * @param failures          number of consecutive failures
     * @param nextAt            time of the next attempt; null without a failure
     */
    public record WebhookStatus(
            boolean secretIssued, OffsetDateTime formerSecretUntil, long waiting, long failed, int failures, OffsetDateTime nextAt) {
    }

    @Override
    protected Map<String, RecordCommand<Webhook, ?>> commands() {
        return Map.of(
                "secret", new RecordCommand<>(Reason.class, IssuedSecret.class, (webhook, sent) -> issueSecret(webhook)),
                "test", RecordCommand.of(Reason.class, (webhook, sent) -> sendTest(webhook)),
                "redeliver", RecordCommand.of(Redelivery.class, this::redeliver));
    }

    private IssuedSecret issueSecret(Webhook webhook) {
        IssuedSecret issued = new IssuedSecret(service.issueSecret(webhook.getId()));
        task.trigger();
        return issued;
    }

    private void sendTest(Webhook webhook) {
        service.sendTest(webhook.getId());
        task.trigger();
    }

    private void redeliver(Webhook webhook, Redelivery sent) {
        service.redeliver(webhook.getId(), Set.copyOf(sent.deliveries()));
        task.trigger();
    }

    @Override
    protected RecordStatus<Webhook> status() {
        return new RecordStatus<>(WebhookStatus.class, webhook -> status(webhook.getId()));
    }

    private WebhookStatus status(long id) {
        WebhookState state = webhooks.state(id);
        return new WebhookStatus(
                state.isSecretIssued(),
                state.getFormerUntil(),
                webhooks.count(id, State.WAITING),
                webhooks.count(id, State.FAILED),
                state.getFailures(),
                state.getNextAt());
    }
}
