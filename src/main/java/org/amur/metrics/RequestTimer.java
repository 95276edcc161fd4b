package org.amur.metrics;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;

/**
 * Filter that times every request by page, method and status: {@code amur.requests}. The page is an existing view or
 * servlet, never the requested address, to limit the number of series.
 */
public class RequestTimer extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String OTHER = "other";
    /** View of the context root. */
    private static final String WELCOME = "index";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Duration[] BOUNDS = {Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100),
        Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10)};

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            Timer.builder("amur.requests").description("Requests by page, method and status")
                .tag("page", page(request.getHttpServletMapping()))
                .tag("method", METHODS.contains(request.getMethod()) ? request.getMethod() : OTHER)
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(BOUNDS).register(Metrics.globalRegistry)
                .record(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static String page(HttpServletMapping mapping) {
        if (mapping.getMappingMatch() == MappingMatch.EXTENSION && WELCOME.equals(mapping.getMatchValue())) {
            return "/" + WELCOME;
        }
        return mapping.getMappingMatch() == MappingMatch.EXACT ? mapping.getPattern() : mapping.getServletName();
    }
}
