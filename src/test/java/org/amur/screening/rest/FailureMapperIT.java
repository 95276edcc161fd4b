package org.amur.screening.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import org.amur.Deployments;
import org.junit.jupiter.api.Test;

/** What a program's question failed with while it was answered. */
class FailureMapperIT extends Deployments {

    private final FailureMapper mapper = new FailureMapper();

    @Test
    void aDatabaseThatCannotBeReachedIsOneToComeBackTo() {
        Response answer = mapper.toResponse(new PersistenceException(new SQLException("Connection refused", "08001")));
        assertEquals(503, answer.getStatus());
        assertEquals("5", answer.getHeaderString("Retry-After"));
        assertTrue(answer.getHeaderString("Content-Type").startsWith("application/problem+json"));
        assertTrue(String.valueOf(answer.getEntity()).contains("its database does not answer just now"));
    }

    @Test
    void aDatabaseThatIsTooSlowIsNotSaidToBeAway() {
        Response answer = mapper.toResponse(new PersistenceException(new SQLException("Statement was canceled", "57014")));
        assertEquals(503, answer.getStatus());
        assertEquals("5", answer.getHeaderString("Retry-After"));
        assertTrue(String.valueOf(answer.getEntity()).contains("took its database longer"));
    }

    @Test
    void whatElseFailsIsOurFault() {
        Response answer = mapper.toResponse(new IllegalStateException("Of a test"));
        assertEquals(500, answer.getStatus());
        assertTrue(String.valueOf(answer.getEntity()).contains("Something failed on our side"));
    }

    @Test
    void whatTheServerRefusesIsAsItSays() {
        assertEquals(404, mapper.toResponse(new NotFoundException()).getStatus());
    }
}
