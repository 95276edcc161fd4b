package org.amur.webhook;

import java.util.Arrays;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordCommands;
import org.amur.history.RecordKinds;
import org.amur.jobs.DatabaseClock;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.amur.webhook.WebhookDelivery.State;

/** Commands on webhooks. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ADMIN)
public class WebhookService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordCommands records;

    @Inject
    private RecordKinds kinds;

    @Inject
    private Journal journal;

    /**
     * Creates a webhook without a secret, to which nothing is sent.
     *
     * @return its id
     * @throws RefusedException if nothing may be posted to the address, or a kind is not for every user
     */
    public long create(@Valid WebhookForm form) {
        Webhook webhook = new Webhook();
        apply(form, webhook);
        journal.create(webhook, form.getSubmission());
        entities.persist(new WebhookState(webhook.getId()));
        return webhook.getId();
    }

    /**
     * @throws org.amur.web.StaleException if another user has saved it since the form was opened
     *
     * @throws RefusedException as {@link #create}
     */
    public void update(@Valid WebhookForm form) {
        Webhook webhook = records.get(Webhook.class, form.getId(), form.getVersion());
        apply(form, webhook);
        journal.update(webhook, form.getWhy());
        state(form.getId()).resume();
    }

    private void apply(WebhookForm form, Webhook webhook) {
        if (!kinds.codesForAll().containsAll(Arrays.asList(form.getKinds()))) {
            throw new RefusedException("kinds", "webhook.kinds.invalid");
        }
        webhook.set(form.getName(), form.getAddress());
        webhook.choose(form.getKinds(), form.getActions(), form.isRestricted());
        webhook.enable(form.isEnabled());
    }

    /** Deletes a webhook; nothing is sent to it. */
    public long delete(long id, int version) {
        return records.delete(Webhook.class, id, version);
    }

    /**
     * Issues a secret; the previous one signs too for a day.
     *
     * @return the secret, which cannot be read again
     */
    public String issueSecret(long id) {
        Webhook webhook = records.get(Webhook.class, id);
        String secret = WebhookSecret.random();
        state(id).renewSecret(secret, DatabaseClock.now());
        journal.update(webhook, Action.UPDATE, Texts.toStore("webhook.secret.issued"));
        return secret;
    }

    /** Sends a message without a record, even while the webhook is disabled. */
    public void sendTest(long id) {
        records.get(Webhook.class, id);
        entities.persist(new WebhookDelivery(id, DatabaseClock.now()));
        state(id).resume();
    }

    /** Sends deliveries of a webhook once more, delivered ones too; the others are ignored. */
    public void redeliver(long id, Set<Long> deliveries) {
        if (!deliveries.isEmpty()) {
            records.get(Webhook.class, id);
            entities.createQuery(
                            "select d from WebhookDelivery d where d.webhook = :webhook and d.id in :ids and d.state <> :waiting",
                            WebhookDelivery.class)
                    .setParameter("webhook", id)
                    .setParameter("ids", deliveries)
                    .setParameter("waiting", State.WAITING)
                    .getResultList()
                    .forEach(delivery -> delivery.requeue(DatabaseClock.now()));
            state(id).resume();
        }
    }

    private WebhookState state(long webhook) {
        return entities.find(WebhookState.class, webhook, LockModeType.PESSIMISTIC_WRITE);
    }
}
