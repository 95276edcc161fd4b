package org.amur.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Filter that refuses the character NUL in an address, like the form filter does in a form, because PostgreSQL cannot
 * store it in texts. Programs whose path is not UTF-8 are refused in their format; JAX-RS would show them a page.
 */
public class NulFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NUL = "%00";
    /** Replaces bytes that are not UTF-8 when the server decodes a path. */
    private static final char DAMAGED = '\uFFFD';

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        String path = RequestPath.of(request);
        if (query != null && query.contains(NUL) || RequestPath.isForApi(path) && path.indexOf(DAMAGED) >= 0) {
            InvalidAddress.refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
