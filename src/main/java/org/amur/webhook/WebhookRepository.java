package org.amur.webhook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.database.QueryConditions;
import org.amur.history.ListWalk;
import org.amur.history.ListWalk.RowKey;
import org.amur.history.RecordChange;
import org.amur.history.TemporalReader;
import org.amur.web.NotFoundException;
import org.amur.web.Sort;
import org.amur.webhook.WebhookDelivery.State;

/** Reads webhooks, their state and their deliveries. */
@ApplicationScoped
public class WebhookRepository {

    /** Order of deliveries. */
    static final Sort NEWEST = Sort.descending("changedAt");

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private TemporalReader reads;

    Webhook get(long id) {
        return reads.find(Webhook.class, id).orElseThrow(() -> new NotFoundException(WebhookRecordKind.CODE, id));
    }

    List<Webhook> all() {
        return reads.query("select w from Webhook w order by w.name, w.id", Webhook.class).list();
    }

    ListWalk walk() {
        return reads.walk(" from Webhook w", new QueryConditions(), Sort.ascending("name"), Map.of("name", "w.name"), "w.id");
    }

    WebhookState state(long webhook) {
        return entities.find(WebhookState.class, webhook);
    }

    Map<Long, WebhookState> states() {
        return entities.createQuery("select s from WebhookState s", WebhookState.class).getResultStream()
                .collect(Collectors.toMap(WebhookState::getWebhook, Function.identity()));
    }

    /** Returns the number of deliveries in a state by webhook. */
    Map<Long, Long> count(State state) {
        return entities.createQuery(
                        "select d.webhook, count(d) from WebhookDelivery d where d.state = :state group by d.webhook",
                        Object[].class)
                .setParameter("state", state)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Returns the number of a webhook's deliveries in a state. */
    long count(long webhook, State state) {
        return entities.createQuery(
                        "select count(d) from WebhookDelivery d where d.webhook = :webhook and d.state = :state", Long.class)
                .setParameter("webhook", webhook)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Returns the deliveries of a webhook with their changes, the newest first. */
    List<DeliveryRow> latest(long webhook, int count) {
        return part(webhook, null, count);
    }

    /**
     * Returns deliveries of a webhook with their changes, the newest first.
     *
     * @param last key of the delivery before them in {@link #NEWEST}; null for the first ones
     */
    List<DeliveryRow> part(long webhook, RowKey last, int count) {
        QueryConditions ofWebhook = new QueryConditions().and("d.webhook = :webhook", "webhook", webhook);
        QueryConditions where = last == null
                ? ofWebhook
                : NEWEST.after(ofWebhook, Map.of(NEWEST.column(), "d.changedAt"), "d.id", last.value(), last.id());
        return where.query(
                        entities,
                        "select d, c from WebhookDelivery d left join RecordChange c on c.id = d.change" + where.jpql()
                                + " order by d.changedAt desc, d.id desc",
                        Object[].class)
                .setMaxResults(count)
                .getResultStream()
                .map(row -> new DeliveryRow((WebhookDelivery) row[0], (RecordChange) row[1]))
                .toList();
    }
}
