package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.Principal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.amur.Stub;
import org.amur.access.Caller;
import org.amur.access.LogContext;
import org.amur.access.SecurityLog;
import org.amur.security.session.SessionRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that refused requests and ended sessions are logged with user and address. */
class SecurityLogTest {

    private static final Logger LOG = Logger.getLogger(SecurityLog.class.getName());
    private static final HttpServletResponse RESPONSE = Stub.of(HttpServletResponse.class, Map.of());

    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord line) {
            lines.add(MessageFormat.format(line.getMessage(), line.getParameters()));
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(handler);
    }

    @Test
    void aForbiddenPageIsLogged() throws Exception {
        new PageAccessFilter().doFilter(request("GET", "/security/list"), RESPONSE, (asked, answer) -> { });
        assertEquals(List.of("Forbidden: anna from 192.0.2.1: GET /amur/security/list"), lines);
    }

    @Test
    void aSignOutIsLogged() throws Exception {
        new SignOutServlet(new SignedInSession(new AccountChanges(), new SessionRegistry()))
                .service(request("POST", "/sign-out"), RESPONSE);
        assertEquals(List.of("Signed out: anna from 192.0.2.1"), lines);
    }

    @Test
    void aCommandIsLoggedWithTheAddressOfItsRequest() {
        Caller anna = new Caller() {

            @Override
            public String name() {
                return "anna";
            }
        };
        LogContext request = LogContext.ofRequest("12345678", "192.0.2.1");
        try {
            SecurityLog.done(anna, "Unlocked account 7");
        } finally {
            request.end();
        }
        SecurityLog.done(anna, "Unlocked account 8");
        assertEquals(List.of("Unlocked account 7: anna from 192.0.2.1", "Unlocked account 8: anna from this server"), lines);
    }

    private static HttpServletRequest request(String method, String path) {
        Principal anna = () -> "anna";
        return Stub.of(HttpServletRequest.class, Map.of("getMethod", method, "getServletPath", path, "getRequestURI", "/amur" + path,
                "getContextPath", "/amur", "getUserPrincipal", anna, "getRemoteAddr", "192.0.2.1",
                "getSession", Stub.of(HttpSession.class, Map.of())));
    }
}
