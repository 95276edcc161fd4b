package org.amur.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.amur.history.Recorded;
import org.amur.web.ProblemDetail;
import org.amur.web.StaleException;
import org.amur.web.Texts;

/** Version of a record as an entity tag (RFC 9110, 8.8.3): {@code "7"}. */
final class EntityVersion {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private EntityVersion() {
    }

    static EntityTag tag(Recorded record) {
        return new EntityTag(String.valueOf(record.getVersion()));
    }

    /** @throws StaleException if the record has another version */
    static <R extends Recorded> R checked(R record, int version) {
        if (record.getVersion() != version) {
            throw new StaleException();
        }
        return record;
    }

    /**
     * Reads the header {@code If-Match}.
     *
     * @throws ClientErrorException with status 428 if it is missing
     * @throws StaleException       if it is not the tag of a version
     */
    static int number(String header) {
        if (header == null) {
            Response missing = ProblemDetail.response(Status.PRECONDITION_REQUIRED, Texts.get("rest.version")).build();
            throw new ClientErrorException(missing);
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new StaleException();
        }
        return Integer.parseInt(tag.group(1));
    }
}
