package org.amur.webhook;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;
import org.amur.history.ChangeRepository;
import org.amur.history.CommandLock;
import org.amur.history.Journal;
import org.amur.history.RecordChange;
import org.amur.jobs.DatabaseClock;
import org.amur.web.Texts;
import org.amur.webhook.WebhookDelivery.State;

/**
 * Queues of deliveries, one for each webhook, in the order of the changes. Each method is a transaction of its own. A node that sends
 * holds a lease; what a node without it reports is ignored.
 */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class WebhookQueue {

    /** Changes that are queued in one transaction. */
    static final int BATCH = 500;
    /** Days for which deliveries are kept. */
    static final int KEPT_DAYS = 30;

    /** In SQL, because EclipseLink binds no parameters beside "exists", and writes a truth value as a number. */
    private static final String DUE =
            "select s.webhook_id from webhook_state s join webhook w on w.id = s.webhook_id where s.secret is not null"
                    + " and (s.next_at is null or s.next_at <= ?1) and (s.claimed_until is null or s.claimed_until < ?1)"
                    + " and exists (select 1 from webhook_delivery d where d.webhook_id = w.id and d.state = ?2"
                    + " and (w.enabled = true or d.change_id is null)) order by s.webhook_id";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private CommandLock lock;

    @Inject
    private ChangeRepository changes;

    @Inject
    private Journal journal;

    @Inject
    private WebhookPayload payload;

    private final Random chance = new Random();

    /** Tells whether a webhook is enabled. */
    boolean isNeeded() {
        return !entities.createQuery("select w.id from Webhook w where w.enabled = true", Long.class).setMaxResults(1).getResultList()
                .isEmpty();
    }

    /**
     * Queues the next committed changes.
     *
     * @return false if there are none
     */
    boolean fill() {
        if (open().isEmpty()) {
            return false;
        }
        lock.take("webhook_turn", "webhook.busy");
        Optional<WebhookTransaction> next = open();
        next.ifPresent(this::queue);
        return next.isPresent();
    }

    private Optional<WebhookTransaction> open() {
        return entities.createQuery("select t from WebhookTransaction t order by t.changedAt, t.id", WebhookTransaction.class)
                .setMaxResults(1).getResultStream().findFirst();
    }

    private void queue(WebhookTransaction transaction) {
        List<RecordChange> written = changes.ofTransaction(transaction.getChangedAt(), transaction.getAfterChange(), BATCH);
        OffsetDateTime now = DatabaseClock.now();
        for (Webhook webhook : entities.createQuery("select w from Webhook w where w.enabled = true", Webhook.class).getResultList()) {
            List<RecordChange> wanted = written.stream().filter(webhook::wants).toList();
            Set<Long> known = queued(webhook, wanted);
            wanted.stream().filter(change -> !known.contains(change.getId()))
                    .forEach(change -> entities.persist(new WebhookDelivery(webhook.getId(), change, now)));
        }
        if (written.size() < BATCH) {
            entities.remove(transaction);
        } else {
            transaction.continueAfter(written.get(BATCH - 1).getId());
        }
    }

    /** Returns the changes that another transaction at the same instant has queued. */
    private Set<Long> queued(Webhook webhook, List<RecordChange> changes) {
        return changes.isEmpty() ? Set.of() : Set.copyOf(entities.createQuery("select d.change from WebhookDelivery d"
                + " where d.webhook = :webhook and d.change in :changes", Long.class).setParameter("webhook", webhook.getId())
                .setParameter("changes", changes.stream().map(RecordChange::getId).toList()).getResultList());
    }

    /** Returns the webhooks that have something to send now, and to which no node is sending. */
    List<Long> due() {
        List<?> found = entities.createNativeQuery(DUE)
                .setParameter(1, DatabaseClock.now())
                .setParameter(2, State.WAITING.name())
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** @return true if this claim may send; of concurrent callers only one may */
    boolean claim(long webhook, String claim) {
        OffsetDateTime now = DatabaseClock.now();
        return entities.createQuery(
                                "update WebhookState s set s.claimedBy = :claim, s.claimedUntil = :until where s.webhook = :webhook"
                                        + " and (s.claimedUntil is null or s.claimedUntil < :now)")
                        .setParameter("claim", claim)
                        .setParameter("until", now.plus(WebhookState.LEASE))
                        .setParameter("webhook", webhook)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    void release(long webhook, String claim) {
        entities.createQuery("update WebhookState s set s.claimedBy = null, s.claimedUntil = null where s.webhook = :webhook"
                + " and s.claimedBy = :claim").setParameter("webhook", webhook).setParameter("claim", claim).executeUpdate();
    }

    /** Returns the next message to send and renews the claim; empty if nothing is due, or another node has taken over. */
    Optional<WebhookMessage> next(long id, String claim) {
        OffsetDateTime now = DatabaseClock.now();
        WebhookState state = locked(id);
        Webhook webhook = entities.find(Webhook.class, id);
        if (webhook == null || !state.isClaimedBy(claim) || !state.isDue(now)) {
            return Optional.empty();
        }
        state.claim(claim, now);
        return first(id, "d.change is null")
                .or(() -> webhook.isEnabled() ? first(id, "d.change is not null") : Optional.empty())
                .map(delivery -> new WebhookMessage(
                        delivery.getId(),
                        webhook.getAddress(),
                        delivery.getMessageId(),
                        json(delivery),
                        state.secrets(now)));
    }

    /** Tests are asked for first: they need not wait. */
    private Optional<WebhookDelivery> first(long webhook, String condition) {
        return entities.createQuery(
                        "select d from WebhookDelivery d where d.webhook = :webhook and d.state = :waiting and "
                                + condition + " order by d.changedAt, d.change, d.id",
                        WebhookDelivery.class)
                .setParameter("webhook", webhook)
                .setParameter("waiting", State.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private byte[] json(WebhookDelivery delivery) {
        return delivery.isTest() ? payload.test(delivery) : payload.of(delivery, changes.get(delivery.getChange()));
    }

    /**
     * Records an attempt.
     *
     * @return false if it failed, or another node has taken over
     */
    boolean record(long webhook, String claim, long id, WebhookAttempt attempt) {
        WebhookState state = locked(webhook);
        WebhookDelivery delivery = entities.find(WebhookDelivery.class, id);
        if (!state.isClaimedBy(claim) || delivery == null) {
            return false;
        }
        delivery.attempt(attempt);
        if (attempt.isSuccess()) {
            state.succeed();
        } else if (attempt.isGone() && !delivery.isTest()) {
            disable(webhook, state);
        } else if (!delivery.isTest()) {
            state.fail(attempt.retryAfter(), attempt.at(), chance.nextDouble());
            expire(webhook, attempt.at());
        }
        return attempt.isSuccess() || delivery.isTest();
    }

    /** Disables a webhook whose receiver wants no messages; its history has the reason. */
    private void disable(long id, WebhookState state) {
        Webhook webhook = entities.find(Webhook.class, id);
        webhook.enable(false);
        journal.update(webhook, Texts.toStore("webhook.gone"));
        state.resume();
    }

    /** Gives up what has waited for the receiver for too long, or its queue would never end. */
    private void expire(long webhook, OffsetDateTime now) {
        entities.createQuery("update WebhookDelivery d set d.state = :failed where d.webhook = :webhook and d.state = :waiting"
                + " and d.queuedAt <= :oldest").setParameter("failed", State.FAILED).setParameter("webhook", webhook)
                .setParameter("waiting", State.WAITING).setParameter("oldest", now.minus(WebhookDelivery.MAX_AGE)).executeUpdate();
    }

    private WebhookState locked(long webhook) {
        return entities.find(WebhookState.class, webhook, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets old deliveries. */
    void prune() {
        entities.createQuery("delete from WebhookDelivery d where d.queuedAt < :oldest")
                .setParameter("oldest", DatabaseClock.now().minusDays(KEPT_DAYS)).executeUpdate();
    }
}
