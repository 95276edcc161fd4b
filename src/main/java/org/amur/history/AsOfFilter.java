package org.amur.history;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Reads {@code asof} from the address for {@link AsOf}; a value that is not a day (ISO 8601) is a bad request. */
public class AsOfFilter extends HttpFilter {

    public static final String PARAMETER = "asof";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = request.getParameter(PARAMETER);
        if (asked == null || asked.isBlank()) {
            chain.doFilter(request, response);
            return;
        }
        LocalDate day;
        try {
            day = LocalDate.parse(asked.strip());
        } catch (DateTimeParseException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        AsOf.begin(day);
        try {
            chain.doFilter(request, response);
        } finally {
            AsOf.end();
        }
    }
}
