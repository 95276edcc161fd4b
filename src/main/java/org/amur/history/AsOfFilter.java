package org.amur.history;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.text.IsoDay;
import org.amur.web.Address;
import org.amur.web.QueryString;

/**
 * Reads {@code asof} from the address, once for everybody: for {@link AsOf}, and for what the page says of it
 * ({@link Address#getAsof}). A value that is no {@link IsoDay}, or is a day still to come, of which nothing can be known,
 * is a bad request.
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
        Optional<LocalDate> day = IsoDay.parse(asked).filter(known -> !known.isAfter(newestToday()));
        if (day.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        request.setAttribute(Address.DAY_AS_KNOWN, day.get());
        AsOf.begin(day.get());
        try {
            chain.doFilter(request, response);
        } finally {
            AsOf.end();
        }
    }

    /** East of Greenwich it is tomorrow already, and a reader there may ask for today. */
    private static LocalDate newestToday() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(1);
    }
}
