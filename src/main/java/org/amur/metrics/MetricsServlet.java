package org.amur.metrics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.settings.Setting;

/**
 * Servlet {@code /metrics}: metrics in Prometheus' text format (version 0.0.4). Requires the installation's token as
 * {@code Authorization: Bearer}; without a configured token there are no metrics. All features use Micrometer's global
 * registry, which discards values until this one has joined it.
 */
@WebServlet(urlPatterns = "/metrics", loadOnStartup = 1)
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String BEARER = "Bearer ";

    private transient PrometheusMeterRegistry registry;
    private transient JvmGcMetrics collections;

    @Override
    public void init() {
        if (token().isEmpty()) {
            return;
        }
        registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections = new JvmGcMetrics();
        collections.bindTo(registry);
        Metrics.addRegistry(registry);
    }

    @Override
    public void destroy() {
        if (registry != null) {
            Metrics.removeRegistry(registry);
            collections.close();
            registry.close();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (registry == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isAllowed(request.getHeader("Authorization"))) {
            response.setContentType(TEXT_FORMAT);
            response.setHeader("Cache-Control", "no-store");
            registry.scrape(response.getOutputStream(), TEXT_FORMAT);
        } else {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Compares the token in constant time. */
    private static boolean isAllowed(String authorization) {
        return authorization != null && MessageDigest.isEqual(authorization.getBytes(StandardCharsets.UTF_8),
                (BEARER + token().orElseThrow()).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> token() {
        return Setting.METRICS_TOKEN.find();
    }
}
