package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.Stub;
import org.amur.web.request.FileTurn;
import org.junit.jupiter.api.Test;

/** Tests that a request gives back its turn to work on a file. */
class SizeFilterTest {

    /** Such as one that calls itself a form of parts. */
    @Test
    void aRequestWithoutABodyKeepsNoTurn() throws IOException, ServletException {
        HttpServletRequest request = Stub.of(HttpServletRequest.class, Map.of("getMethod", "GET"));
        new SizeFilter().doFilter(request, Stub.of(HttpServletResponse.class, Map.of()), (asked, answered) -> FileTurn.take(0));
        // Another thread gets all turns only if none is kept.
        assertTrue(CompletableFuture.supplyAsync(SizeFilterTest::isLargeFileAdmitted).join());
    }

    private static boolean isLargeFileAdmitted() {
        try {
            return FileTurn.comes(Long.MAX_VALUE);
        } finally {
            FileTurn.end();
        }
    }
}
