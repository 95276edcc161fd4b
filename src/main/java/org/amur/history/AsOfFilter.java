package org.amur.history;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.web.Address;
import org.amur.web.InvalidAddress;
import org.amur.web.QueryString;

/**
 * Filter that parses {@code asof} for {@link AsOf} and for the page ({@link Address#getAsof}). An invalid or future date is
 * a bad request.
 */
public class AsOfFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = QueryString.parse(request.getQueryString()).get(Address.ASOF);
        if (asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<OffsetDateTime> instant = AsOf.parse(asked.strip()).filter(known -> !known.toLocalDate().isAfter(newestToday()));
        if (instant.isEmpty()) {
            InvalidAddress.refuse(request, response);
            return;
        }
        request.setAttribute(Address.AS_KNOWN, asked.strip());
        AsOf.begin(instant.get());
        try {
            chain.doFilter(request, response);
        } finally {
            AsOf.end();
        }
    }

    /** Returns the newest valid date: tomorrow in UTC may be today east of Greenwich. */
    private static LocalDate newestToday() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(1);
    }
}
