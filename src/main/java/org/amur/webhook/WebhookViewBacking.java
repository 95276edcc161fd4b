package org.amur.webhook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordDeletion;
import org.amur.history.RecordKinds;
import org.amur.jobs.DatabaseClock;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;
import org.amur.web.Refusals;
import org.amur.webhook.WebhookDelivery.State;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /webhook/view?id=}: a webhook with its secret and latest deliveries. */
@Named
@RequestScoped
public class WebhookViewBacking {

    /** Name of the flash attribute with a new secret. */
    static final String SECRET = "webhookSecret";
    private static final int CHANGES = 3;
    private static final int DELIVERIES = 50;

    @Inject
    @Param
    private Long id;

    @Inject
    @Param(name = "delivery")
    private List<Long> chosen;

    @Inject
    private WebhookRepository webhooks;

    @Inject
    private WebhookService service;

    @Inject
    private WebhookTask task;

    @Inject
    private RecordDeletion deletion;

    @Inject
    private ChangeRepository journal;

    @Inject
    private RecordKinds kinds;

    private Webhook webhook;
    private WebhookState state;
    private List<DeliveryRow> deliveries;
    private List<RecordChange> changes;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(WebhookRecordKind.CODE, "");
        }
        webhook = webhooks.get(id);
        state = webhooks.state(id);
        deliveries = webhooks.latest(id, DELIVERIES);
        changes = journal.of(WebhookRecordKind.CODE, id, 0, CHANGES);
    }

    public String issueSecret() {
        Faces.setFlashAttribute(SECRET, service.issueSecret(id));
        task.trigger();
        return here();
    }

    public String sendTest() {
        service.sendTest(id);
        task.trigger();
        return here();
    }

    public String redeliver() {
        if (chosen != null) {
            service.redeliver(id, chosen.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
            task.trigger();
        }
        return here();
    }

    /** Disables the webhook, or enables it. */
    public String enable() {
        WebhookForm form = new WebhookForm(webhook);
        form.setEnabled(!webhook.isEnabled());
        try {
            service.update(form);
            return here();
        } catch (RefusedException e) {
            Refusals.showAboveForm(e);
            return null;
        }
    }

    /** Deletes the webhook and offers to undo it on the list. */
    public String delete() {
        return deletion.leadTo("/webhook/list", version -> service.delete(id, version));
    }

    private String here() {
        return "/webhook/view?faces-redirect=true&id=" + id;
    }

    /** Returns the address of the page of a change's record, without the context path. */
    public String page(RecordChange change) {
        return kinds.get(change.getKind()).viewAddress(change.getRecordId());
    }

    public Webhook getWebhook() {
        return webhook;
    }

    /** Returns the webhook as its form shows it. */
    public WebhookForm getForm() {
        return new WebhookForm(webhook);
    }

    public WebhookState getState() {
        return state;
    }

    /** Returns the secret that the previous request issued; null on any other page. */
    public String getSecret() {
        return Faces.getFlashAttribute(SECRET);
    }

    /** Returns the latest deliveries, the newest first. */
    public List<DeliveryRow> getDeliveries() {
        return deliveries;
    }

    /** Tells whether a delivery is about to be sent. */
    public boolean isSending() {
        return state.isDue(DatabaseClock.now()) && deliveries.stream().map(DeliveryRow::delivery)
                .anyMatch(delivery -> delivery.getState() == State.WAITING && (webhook.isEnabled() || delivery.isTest()));
    }

    public List<RecordChange> getChanges() {
        return changes;
    }
}
