package org.amur.security.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.amur.ServerTests;
import org.amur.Stub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of the time of use of a session, which is not written with every request. */
class SessionRegistryIT extends ServerTests {

    @Inject
    private SessionRegistry registry;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private final Map<String, Object> attributes = new HashMap<>();
    private final HttpSession session = Stub.of(HttpSession.class, Map.of(
            "getAttribute", (Stub.Call) arguments -> attributes.get(arguments[0]),
            "setAttribute", (Stub.Call) arguments -> attributes.put((String) arguments[0], arguments[1])));

    @BeforeEach
    void begin() {
        Number account = (Number) entities.createNativeQuery("select id from account where name = 'demo-analyst'").getSingleResult();
        registry.begin(Stub.of(HttpServletRequest.class, Map.of("getSession", session, "getRemoteAddr", "192.0.2.7")), account.longValue());
    }

    @AfterEach
    void forget() {
        registry.forget(session);
        assertEquals(0L, entities.createQuery("select count(s) from AccountSession s where s.id = :id", Long.class)
                .setParameter("id", SessionRegistry.idOf(session)).getSingleResult());
    }

    @Test
    void anotherRequestWritesNothing() {
        OffsetDateTime begun = stored().getUsedAt();
        registry.use(session);
        assertEquals(begun, stored().getUsedAt());
    }

    @Test
    void afterMinutesTheTimeIsWrittenOnce() {
        OffsetDateTime before = stored().getUsedAt().minus(SessionUse.PRECISION);
        new SessionUse(SessionRegistry.idOf(session), before).keepIn(session);
        registry.use(session);
        OffsetDateTime written = SessionUse.of(session).at();
        assertEquals(written, stored().getUsedAt());
        registry.use(session);
        assertEquals(written, stored().getUsedAt());
    }

    private AccountSession stored() {
        entities.clear();
        return entities.find(AccountSession.class, SessionRegistry.idOf(session));
    }
}
