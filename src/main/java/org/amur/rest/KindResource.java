package org.amur.rest;

import java.time.format.DateTimeFormatter;

import jakarta.inject.Inject;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import tools.jackson.databind.node.ObjectNode;

import org.amur.history.RecordForm;
import org.amur.history.Recorded;

/**
 * Base of the resources of records, {@code /api/events} and the like: the kind that the address names, and its records as JSON. Reading
 * needs any account, writing an editor; the services check it.
 */
abstract class KindResource extends ApiResource {

    /** Jersey would take a request for one of the records if the fixed address of that name has no such method. */
    static final String RECORDS = "{records: (?!screening\\b)[a-z-]+}";
    static final String RECORD = RECORDS + "/{id: \\d{1,18}}";

    @PathParam("records")
    private String path;

    @Inject
    private RecordApis kinds;

    /** Counts the request, and returns the kind. */
    ListApi<?> kind() {
        count();
        return kinds.get(path);
    }

    /** Counts the request, and returns the kind that it writes. */
    RecordApi<?, ?> writableKind() {
        count();
        return kinds.getWritable(path);
    }

    /** Returns the name of the kind in addresses. */
    String path() {
        return path;
    }

    /** Enters the fields of a body into a form. */
    <F extends RecordForm> F entered(ObjectNode body, F form) {
        FormJson.enter(body, form);
        return valid(form);
    }

    <R extends Recorded> Response.ResponseBuilder found(Status status, ListApi<R> kind, R record) {
        return Response.status(status).type(MediaType.APPLICATION_JSON).tag(EntityVersion.tag(record)).entity(json(kind, record).toString());
    }

    <R extends Recorded> ObjectNode json(ListApi<R> kind, R record) {
        ObjectNode json = FormJson.write(kind.shown(record));
        json.put(FormJson.MODIFIED_AT, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(record.getModifiedAt()));
        json.put(FormJson.PAGE, address(kind.kind().viewAddress(record.getId())));
        return json;
    }
}
