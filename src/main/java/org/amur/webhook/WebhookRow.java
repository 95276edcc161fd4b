package org.amur.webhook;

/**
 * Webhook of the list.
 *
 * @param waiting number of deliveries that wait
 * @param failed  number of deliveries that have failed for good
 */
public record WebhookRow(Webhook webhook, WebhookState state, long waiting, long failed) {
}
