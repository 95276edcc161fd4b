package org.amur.webhook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordChange;
import org.amur.history.RecordKinds;
import org.amur.history.RecordView;
import org.amur.jobs.DatabaseClock;
import org.amur.web.RefusedException;
import org.amur.web.Refusals;
import org.amur.webhook.WebhookDelivery.State;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /webhook/view?id=}: a webhook with its secret and latest deliveries. */
@Named
@RequestScoped
public class WebhookViewBacking extends RecordView {

    /** Name of the flash attribute with a new secret. */
    static final String SECRET = "webhookSecret";
    private static final int DELIVERIES = 50;

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
    private RecordKinds kinds;

    private Webhook webhook;
    private WebhookState state;
    private List<DeliveryRow> deliveries;

    @Override
    protected String kind() {
        return WebhookRecordKind.CODE;
    }

    @Override
    protected void read(long id) {
        webhook = webhooks.get(id);
        state = webhooks.state(id);
        deliveries = webhooks.latest(id, DELIVERIES);
    }

    public String issueSecret() {
        Faces.setFlashAttribute(SECRET, service.issueSecret(id()));
        task.trigger();
        return here();
    }

    public String sendTest() {
        service.sendTest(id());
        task.trigger();
        return here();
    }

    public String redeliver() {
        if (chosen != null) {
            service.redeliver(id(), chosen.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
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
        return delete("/webhook/list", service::delete);
    }

    private String here() {
        return "/webhook/view?faces-redirect=true&id=" + id();
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
}
