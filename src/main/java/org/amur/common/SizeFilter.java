package org.amur.common;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses what is larger than any form with its files, by its announced length and before any of it is read; and says of
 * what else was not read to its end why.
 */
public class SizeFilter extends HttpFilter {

    /** The same as {@code max-request-size} in web.xml. */
    public static final long MOST_BYTES = 34_603_008;

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (RefusedBodyException e) {
            refuse(request, response, e.getStatus());
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException, ServletException {
        response.setStatus(status);
        // Nobody reads the rest, so nothing else can come on this connection.
        response.setHeader("Connection", "close");
        request.getRequestDispatcher("/WEB-INF/errors/" + status + ".xhtml").forward(new WithoutBody(request), response);
    }
}
