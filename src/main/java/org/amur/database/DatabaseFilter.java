package org.amur.database;

import java.io.IOException;

import jakarta.faces.application.ResourceHandler;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.common.Failure;

/** Answers 503 with words, and when to come again, while the database cannot be used. */
public class DatabaseFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Schema schema;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isResource(request) || schema.isCurrent() && !Connections.areBrokenOff()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", Failure.RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** The page that says so needs its looks. */
    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER);
    }
}
