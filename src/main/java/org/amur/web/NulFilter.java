package org.amur.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Filter that refuses the character NUL in an address, like the form filter does in a form, because PostgreSQL cannot
 * store it in texts.
 */
public class NulFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NUL = "%00";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (query != null && query.contains(NUL)) {
            InvalidAddress.refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
