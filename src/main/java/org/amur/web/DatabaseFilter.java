package org.amur.web;

import java.io.IOException;
import java.util.Set;

import jakarta.faces.application.ResourceHandler;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.database.Connections;
import org.amur.database.Schema;

/**
 * Filter that answers 503 with Retry-After while the database is unavailable. Answers at once if the outage is known,
 * otherwise when the request fails because of it. {@link org.amur.web.FailureHandler} handles failures within pages.
 */
public class DatabaseFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String EARLY = DatabaseFilter.class.getName() + ".early";

    /** Paths that work without a database. The outage page needs styles and scripts. */
    private static final Set<String> EXEMPT_PATHS = Set.of("/metrics", "/sign-out", "/api/openapi.json");
    private static final Set<String> EXEMPT_FOLDERS = Set.of("/health/", ResourceHandler.RESOURCE_IDENTIFIER + "/");

    @Inject
    private transient Schema schema;

    /**
     * Stores an exception of the container's authentication, which runs before any filter; this filter throws it again.
     */
    public static void failLater(HttpServletRequest request, RuntimeException thrown) {
        request.setAttribute(EARLY, thrown);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean needsDatabase = needsDatabase(RequestPath.of(request));
        if (needsDatabase && !isUsable()) {
            DatabaseUnavailable.answer(request, response, Failure.NO_DATABASE);
            return;
        }
        try {
            if (needsDatabase) {
                throwEarly(request);
            }
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            Failure failure = Failure.of(thrown);
            if (response.isCommitted() || !failure.isTemporary()) {
                throw thrown;
            }
            DatabaseUnavailable.log(failure, request.getRequestURI(), thrown);
            DatabaseUnavailable.answer(request, response, failure);
        }
    }

    private boolean isUsable() {
        return schema.isCurrent() && !Connections.areClosed();
    }

    private static boolean needsDatabase(String path) {
        return !EXEMPT_PATHS.contains(path) && EXEMPT_FOLDERS.stream().noneMatch(path::startsWith);
    }

    private static void throwEarly(HttpServletRequest request) {
        if (request.getAttribute(EARLY) instanceof RuntimeException thrown) {
            throw thrown;
        }
    }
}
