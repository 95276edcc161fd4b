package org.amur.history;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Reads {@code asof} from the address for {@link AsOf}; a value that is not a day of the years 1 to 9999 (ISO 8601), as
 * both databases have them, is a bad request.
 */
public class AsOfFilter extends HttpFilter {

    public static final String PARAMETER = "asof";

    private static final long serialVersionUID = 1L;
    private static final int LAST_YEAR = 9999;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = request.getParameter(PARAMETER);
        if (asked == null || asked.isBlank()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<LocalDate> day = day(asked.strip());
        if (day.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        AsOf.begin(day.get());
        try {
            chain.doFilter(request, response);
        } finally {
            AsOf.end();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
