package org.amur.metrics;

import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Gauge of the sessions of this node: {@code amur.sessions}. */
@WebListener
public class Sessions implements ServletContextListener, HttpSessionListener {

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Gauge.builder("amur.sessions", open, AtomicInteger::get).description("Sessions of this node")
            .register(Metrics.globalRegistry);
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.decrementAndGet();
    }
}
