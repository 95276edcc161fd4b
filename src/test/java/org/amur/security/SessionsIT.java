package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.Stub;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.security.session.AccountSession;
import org.amur.security.session.OwnSessionService;
import org.amur.security.session.SessionRegistry;
import org.amur.security.session.SessionService;
import org.junit.jupiter.api.Test;

/** Tests of the stored sessions of accounts. */
class SessionsIT extends ServerTests {

    @Inject
    private AccountService accountService;

    @Inject
    private AccountRepository accounts;

    @Inject
    private TestAccounts people;

    @Inject
    private Credentials credentials;

    @Inject
    private AccountChanges accountChanges;

    @Inject
    private SessionRegistry registry;

    @Inject
    private OwnSessionService own;

    @Inject
    private SessionService service;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Test
    void anEndedSessionIsNotReadAgain() {
        Account account = people.create(Role.EDITOR);
        String session = begin(account);
        String other = begin(account);
        assertTrue(accounts.findSignedIn(account.getId(), session).isPresent());
        String before = accountChanges.state();
        as(account, () -> own.end(List.of(session)));
        assertFalse(before.equals(accountChanges.state()), "Every session is read again");
        assertTrue(accounts.findSignedIn(account.getId(), session).isEmpty());
        assertTrue(accounts.findSignedIn(account.getId(), other).isPresent());
        assertEquals(List.of(other), ids(account));
    }

    @Test
    void sessionsOfOthersStayOpen() {
        Account account = people.create(Role.EDITOR);
        Account other = people.create(Role.EDITOR);
        String session = begin(account);
        as(other, () -> own.end(List.of(session)));
        as(other, () -> own.endOthers("none"));
        assertTrue(accounts.findSignedIn(account.getId(), session).isPresent());
        assertTrue(accounts.findSignedIn(other.getId(), session).isEmpty(), "It is of another account");
        assertThrows(ForbiddenException.class, () -> as(other, () -> service.end(account.getName(), List.of(session))));
        assertThrows(ForbiddenException.class, () -> as(other, () -> service.find(account.getName())));
        assertTrue(accounts.findSignedIn(account.getId(), session).isPresent());
    }

    @Test
    void allOthersEndAtOnce() {
        Account account = people.create(Role.EDITOR);
        String current = begin(account);
        begin(account);
        begin(account);
        as(account, () -> own.endOthers(current));
        assertEquals(List.of(current), ids(account));
        as("demo-admin", Role.ADMIN, () -> {
            service.endAll(account.getName());
            return null;
        });
        assertEquals(List.of(), ids(account));
    }

    @Test
    void aNewPasswordEndsAllSessions() {
        Account account = people.create(Role.EDITOR);
        begin(account);
        credentials.change(account.getId(), "another hash");
        assertEquals(List.of(), ids(account));
    }

    @Test
    void disablingAnAccountEndsAllSessions() {
        Account account = people.create(Role.EDITOR);
        begin(account);
        AccountForm form = new AccountForm(account);
        form.setEnabled(false);
        as("demo-admin", Role.ADMIN, () -> {
            accountService.update(form);
            return null;
        });
        assertEquals(List.of(), ids(account));
    }

    @Test
    void browserAndAddressAreShown() {
        Account account = people.create(Role.EDITOR);
        begin(account);
        AccountSession session = find(account).get(0);
        assertEquals("Firefox, Linux", session.getBrowser());
        assertEquals("192.0.2.7", session.getAddress());
        assertEquals(session.getBegunAt(), session.getUsedAt());
    }

    @Test
    void sessionsThatAreOverAreNotShownAndDeletedInTheEnd() {
        Account account = people.create(Role.EDITOR);
        String idle = begin(account);
        update("used_at = current_timestamp - interval '40' minute", idle);
        assertEquals(List.of(), ids(account));
        String old = begin(account);
        update("begun_at = current_timestamp - interval '13' hour", old);
        assertEquals(List.of(), ids(account));
        String current = begin(account);
        assertEquals(List.of(current), ids(account));
        assertEquals(0, ((Number) entities.createNativeQuery("select count(*) from account_session where id = '" + old + "'")
                .getSingleResult()).intValue());
    }

    private void update(String set, String session) {
        transaction.get(
                () -> entities.createNativeQuery("update account_session set " + set + " where id = '" + session + "'")
                        .executeUpdate());
    }

    private String begin(Account account) {
        HttpSession session = session();
        registry.begin(request(session), account.getId());
        return SessionRegistry.idOf(session);
    }

    private static HttpSession session() {
        Map<String, Object> attributes = new HashMap<>();
        return Stub.of(HttpSession.class, Map.of(
                "getAttribute", (Stub.Call) arguments -> attributes.get(arguments[0]),
                "setAttribute", (Stub.Call) arguments -> attributes.put((String) arguments[0], arguments[1])));
    }

    private static HttpServletRequest request(HttpSession session) {
        return Stub.of(HttpServletRequest.class, Map.of("getSession", session, "getRemoteAddr", "192.0.2.7",
                "getHeader", "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"));
    }

    private List<AccountSession> find(Account account) {
        return as(account.getName(), account.getRole(), own::find);
    }

    private List<String> ids(Account account) {
        return find(account).stream().map(AccountSession::getId).toList();
    }

    private void as(Account account, Runnable work) {
        caller.actAs(account.getName(), account.getRole().groups(), work);
    }

    private <T> T as(String name, Role role, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(name, role.groups(), () -> result.set(work.get()));
        return result.get();
    }
}
