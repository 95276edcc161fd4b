package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.event.PhaseId;
import jakarta.resource.ResourceException;
import jakarta.servlet.ServletException;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.amur.access.ForbiddenException;

class FailureTest {

    @Test
    void theRootCauseDecides() {
        assertEquals(Failure.NOT_FOUND, Failure.of(new FacesException(new NotFoundException("event", 5))));
        assertEquals(Failure.FORBIDDEN, Failure.of(new IllegalStateException(new ForbiddenException("No"))));
        assertEquals(Failure.EXPIRED, Failure.of(new ViewExpiredException("/event/edit.xhtml")));
    }

    @Test
    void anUnreachableDatabaseDiffersFromARefusedStatement() {
        assertEquals(Failure.NO_DATABASE, Failure.of(new FacesException(new SQLException("Connection refused", "08001"))));
        assertEquals(Failure.NO_DATABASE, Failure.of(new SQLException("No connection", new ResourceException("Pool"))));
        assertEquals(Failure.UNEXPECTED, Failure.of(new SQLException("Unique index violated", "23505")));
        for (String passing : List.of("57P01", "53300", "40P01", "40001", "55P03", "HYT00")) {
            assertEquals(Failure.NO_DATABASE, Failure.of(new FacesException(new SQLException("Not now", passing))), passing);
        }
    }

    @Test
    void aStatementTimeoutIsTooSlow() {
        assertEquals(Failure.TOO_SLOW, Failure.of(new FacesException(new SQLException("Statement was canceled", "57014"))));
        assertEquals(503, Failure.TOO_SLOW.getStatus());
        assertTrue(Failure.TOO_SLOW.isTemporary());
        assertTrue(Failure.NO_DATABASE.isTemporary());
        assertFalse(Failure.UNEXPECTED.isTemporary());
    }

    @Test
    void aFailedFormIsClassifiedByItsPhase() {
        assertEquals(Failure.EXPIRED, Failure.ofSent(new IllegalArgumentException("base64"), PhaseId.RESTORE_VIEW));
        assertEquals(Failure.NOT_FOUND, Failure.ofSent(new NotFoundException("event", 5), PhaseId.RESTORE_VIEW));
        assertEquals(Failure.BAD_REQUEST, Failure.ofSent(new FacesException(new ServletException("not multipart")),
                PhaseId.APPLY_REQUEST_VALUES));
        assertEquals(Failure.UNEXPECTED, Failure.ofSent(new NullPointerException(), PhaseId.INVOKE_APPLICATION));
    }

    @Test
    void everythingElseIsUnexpected() {
        assertEquals(Failure.UNEXPECTED, Failure.of(new NullPointerException()));
    }

    @Test
    void cyclicCausesEnd() {
        Exception first = new Exception("first");
        first.initCause(new Exception("second", first));
        assertEquals(Failure.UNEXPECTED, Failure.of(first));
    }
}
