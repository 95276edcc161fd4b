package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.amur.security.session.SessionLifetime;
import org.amur.security.session.SessionRegistry;
import org.amur.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignedInSessionTest {

    private static final SignedIn ANNA = new SignedIn(1L, "anna", "Anna", Role.ANALYST, OffsetDateTime.now());

    private final AccountChanges accounts = new AccountChanges();

    private boolean ended;

    @AfterEach
    void unset() {
        System.clearProperty(Setting.SESSION_HOURS.property());
    }

    @Test
    void endsTwelveHoursAfterSignInRegardlessOfActivity() {
        assertTrue(new SignedInSession(accounts, new SessionRegistry()).find(begun(Duration.ofHours(11))).isPresent());
        assertFalse(ended);
        assertTrue(new SignedInSession(accounts, new SessionRegistry()).find(begun(Duration.ofHours(12))).isEmpty());
        assertTrue(ended);
    }

    @Test
    void theOperatorSetsTheHours() {
        System.setProperty(Setting.SESSION_HOURS.property(), "2");
        assertTrue(new SignedInSession(accounts, new SessionRegistry()).find(begun(Duration.ofHours(2))).isEmpty());
        System.setProperty(Setting.SESSION_HOURS.property(), "soon");
        assertEquals(Duration.ofHours(12), SessionLifetime.longest());
    }

    /** Returns a request of a session that began this long ago. */
    private HttpServletRequest begun(Duration ago) {
        HttpSession session = of(HttpSession.class, (method, argument) -> switch (method) {
            case "getAttribute" -> argument.equals(SignedIn.class.getName()) ? ANNA.readIn(accounts.state()) : null;
            case "getCreationTime" -> Instant.now().minus(ago).toEpochMilli();
            case "invalidate" -> ended = true;
            default -> throw new UnsupportedOperationException(method);
        });
        return of(HttpServletRequest.class, (method, argument) -> session);
    }

    private interface Answer {
        Object to(String method, Object argument);
    }

    private static <T> T of(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object result = answer.to(method.getName(), arguments == null ? null : arguments[0]);
            return method.getReturnType() == void.class ? null : result;
        }));
    }
}
