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
 * Answers 503 with words, and when to come again, while the database cannot be used: at once where that is known, and else
 * when whoever answers fails with it. What fails in a page is answered by {@link org.amur.web.FailureHandler} already.
 */
public class DatabaseFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String EARLY = DatabaseFilter.class.getName() + ".early";

    /** What answers without a database; the page that says that there is none needs its looks. */
    private static final Set<String> WITHOUT = Set.of("/metrics", "/sign-out", "/api/openapi.json");
    private static final Set<String> FOLDERS_WITHOUT = Set.of("/health/", ResourceHandler.RESOURCE_IDENTIFIER + "/");

    @Inject
    private transient Schema schema;

    /** Keeps what the container's question who asks has failed with, before any filter: here it is thrown again. */
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
            if (response.isCommitted() || !failure.isPassing()) {
                throw thrown;
            }
            DatabaseUnavailable.log(failure, request.getRequestURI(), thrown);
            DatabaseUnavailable.answer(request, response, failure);
        }
    }

    private boolean isUsable() {
        return schema.isCurrent() && !Connections.areBrokenOff();
    }

    private static boolean needsDatabase(String path) {
        return !WITHOUT.contains(path) && FOLDERS_WITHOUT.stream().noneMatch(path::startsWith);
    }

    private static void throwEarly(HttpServletRequest request) {
        if (request.getAttribute(EARLY) instanceof RuntimeException thrown) {
            throw thrown;
        }
    }
}
