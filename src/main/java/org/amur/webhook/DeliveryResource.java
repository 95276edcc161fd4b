package org.amur.webhook;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.amur.access.Roles;
import org.amur.history.ListWalk.RowKey;
import org.amur.history.RecordChange;
import org.amur.rest.ApiResource;
import org.amur.rest.ListCursor;

/** {@code /api/webhooks/1301/deliveries}: the deliveries of a webhook, for administrators. */
@Path("webhooks/{id: \\d{1,18}}/deliveries")
@RequestScoped
public class DeliveryResource extends ApiResource {

    @Inject
    private WebhookRepository webhooks;

    /** Lists deliveries, the newest first. */
    @GET
    public Response list(@PathParam("id") long id, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        count();
        checkRole(Roles.ADMIN);
        RowKey last = ListCursor.parseTime(cursor, WebhookRepository.NEWEST);
        long webhook = webhooks.get(id).getId();
        return part(limit, most -> webhooks.part(webhook, last, most), DeliveryResource::json, DeliveryResource::cursor);
    }

    private static String cursor(DeliveryRow last) {
        return ListCursor.of(WebhookRepository.NEWEST, new RowKey(last.delivery().getChangedAt(), last.delivery().getId()));
    }

    private static Delivery json(DeliveryRow row) {
        WebhookDelivery delivery = row.delivery();
        RecordChange change = row.change();
        return new Delivery(
                delivery.getId(),
                delivery.getMessageId(),
                delivery.getState(),
                delivery.getChangedAt().withOffsetSameInstant(ZoneOffset.UTC),
                delivery.getAttempts(),
                delivery.getAttemptedAt(),
                delivery.getResult(),
                delivery.getMillis(),
                change == null ? null : change.getId(),
                change == null ? null : change.getKind(),
                change == null ? null : change.getRecordId(),
                change == null ? null : change.getTitle());
    }

    /**
     * Delivery with its last attempt. The components from {@code change} on are null for a test.
     *
     * @param message     id of the message, the same in all attempts
     * @param attemptedAt null if there was no attempt
     * @param result      status of the response, or why there is none; empty if there was no attempt
     * @param record      id of the changed record
     */
    public record Delivery(
            long id,
            String message,
            WebhookDelivery.State state,
            OffsetDateTime changedAt,
            int attempts,
            OffsetDateTime attemptedAt,
            String result,
            Integer millis,
            Long change,
            String kind,
            Long record,
            String title) {
    }
}
