package org.amur.webhook;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.webhook.WebhookDelivery.State;

/** {@code /webhook/list}: webhooks with their queues. */
@Named
@RequestScoped
public class WebhookListBacking {

    @Inject
    private WebhookRepository repository;

    private List<WebhookRow> rows;

    @PostConstruct
    void load() {
        Map<Long, WebhookState> states = repository.states();
        Map<Long, Long> waiting = repository.count(State.WAITING);
        Map<Long, Long> failed = repository.count(State.FAILED);
        rows = repository.all().stream().map(webhook -> new WebhookRow(webhook, states.get(webhook.getId()),
                waiting.getOrDefault(webhook.getId(), 0L), failed.getOrDefault(webhook.getId(), 0L))).toList();
    }

    public List<WebhookRow> getRows() {
        return rows;
    }
}
