package org.amur.common;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Refuses the character NUL in parameters of an address or a form: no text in PostgreSQL can have it, so it can mean nothing. */
public class NulFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NUL = "%00";

    @Inject
    private transient SentBodies bodies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (contains(request.getQueryString(), NUL) || isForm(request) && isInFields(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean contains(String text, String part) {
        return text != null && text.contains(part);
    }

    private static boolean isForm(HttpServletRequest request) {
        return contains(String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT), "application/x-www-form-urlencoded");
    }

    private boolean isInFields(HttpServletRequest request) throws IOException, ServletException {
        return bodies.read(request, request::getParameterMap).values().stream().flatMap(Arrays::stream).anyMatch(value -> value.indexOf(0) >= 0);
    }
}
