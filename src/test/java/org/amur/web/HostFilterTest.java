package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.settings.Setting;
import org.amur.Stub.Call;
import org.amur.Stub;
import org.amur.settings.PublicAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostFilterTest {

    private final List<Object> statuses = new ArrayList<>();
    private final HttpServletResponse response = Stub.of(HttpServletResponse.class, Map.of(
            "setStatus", (Call) arguments -> {
                statuses.add(arguments[0]);
                return null;
            }, "getWriter", new PrintWriter(new StringWriter())));

    @BeforeEach
    void set() {
        System.setProperty(Setting.ADDRESS.property(), "https://amur.example.org/amur");
    }

    @AfterEach
    void unset() {
        System.clearProperty(Setting.ADDRESS.property());
    }

    @Test
    void anotherHostIsMisdirected() throws Exception {
        assertFalse(passes("evil.example", "/source/list"));
        assertEquals(List.of(421), statuses);
    }

    @Test
    void theOwnHostPassesAndHealthChecksByAnyHost() throws Exception {
        assertTrue(passes("amur.example.org", "/source/list"));
        assertTrue(passes("10.0.0.7:8080", "/health/live"));
        assertTrue(passes("10.0.0.7:8080", "/metrics"));
        assertEquals(List.of(), statuses);
    }

    private boolean passes(String host, String path) throws Exception {
        HttpServletRequest request = Stub.of(HttpServletRequest.class, Map.of("getHeader", host, "getServletPath", path,
                "getMethod", "GET", "getRequestURI", "/amur" + path, "getRemoteAddr", "192.0.2.1"));
        AtomicBoolean passed = new AtomicBoolean();
        FilterChain chain = (asked, answer) -> passed.set(true);
        new HostFilter().doFilter(request, response, chain);
        return passed.get();
    }
}
