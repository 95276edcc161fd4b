package org.amur.webhook;

import org.amur.history.RecordChange;

/**
 * Delivery with its change.
 *
 * @param change null for a test
 */
public record DeliveryRow(WebhookDelivery delivery, RecordChange change) {
}
