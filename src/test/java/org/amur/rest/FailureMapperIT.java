package org.amur.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;

import org.amur.ServerTests;
import org.junit.jupiter.api.Test;

/** Failures of API requests have messages. */
class FailureMapperIT extends ServerTests {

    private final FailureMapper mapper = new FailureMapper();

    @Test
    void unreachableDatabaseIsTemporary() {
        Response answer = mapper.toResponse(new PersistenceException(new SQLException("Connection refused", "08001")));
        assertEquals(503, answer.getStatus());
        assertEquals("5", answer.getHeaderString("Retry-After"));
        assertTrue(answer.getHeaderString("Content-Type").startsWith("application/problem+json"));
        assertTrue(String.valueOf(answer.getEntity()).contains("its database is not responding"));
    }

    @Test
    void slowDatabaseIsNotUnavailable() {
        Response answer = mapper.toResponse(new PersistenceException(new SQLException("Statement was canceled", "57014")));
        assertEquals(503, answer.getStatus());
        assertEquals("5", answer.getHeaderString("Retry-After"));
        assertTrue(String.valueOf(answer.getEntity()).contains("The request took too long"));
    }

    @Test
    void refusalsOfTheServerHaveAMessage() {
        Response method = mapper.toResponse(new NotAllowedException(Response.status(405).header("Allow", "POST, OPTIONS").build()));
        assertRefused(405, "POST, OPTIONS", method);
        assertEquals("POST, OPTIONS", method.getHeaderString("Allow"));
        assertRefused(415, "application/json", mapper.toResponse(new NotSupportedException()));
        assertRefused(406, "application/json", mapper.toResponse(new NotAcceptableException()));
        assertRefused(404, "/api/openapi.json", mapper.toResponse(new NotFoundException()));
    }

    private static void assertRefused(int status, String sentence, Response answer) {
        assertEquals(status, answer.getStatus());
        assertTrue(String.valueOf(answer.getEntity()).contains(sentence), () -> String.valueOf(answer.getEntity()));
        assertTrue(answer.getHeaderString("Content-Type").startsWith("application/problem+json"));
    }

    @Test
    void failedCommitsDoNotShowTheServersMessage() {
        Response answer = new FailureMapper().toResponse(new RollbackException("ARJUNA016053: Could not commit transaction."));
        assertRefused(500, "internal error", answer);
    }

    @Test
    void otherFailuresAreInternalErrors() {
        Response answer = mapper.toResponse(new IllegalStateException("Of a test"));
        assertEquals(500, answer.getStatus());
        assertTrue(String.valueOf(answer.getEntity()).contains("An internal error occurred"));
    }

    @Test
    void otherResponsesAreUnchanged() {
        Response said = Response.status(409).entity("Said").build();
        assertEquals("Said", mapper.toResponse(new ClientErrorException(said)).getEntity());
    }
}
