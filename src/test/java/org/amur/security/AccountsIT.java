package org.amur.security;

import static org.amur.security.TestAccounts.PASSWORD;
import static org.amur.security.TestAccounts.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.SameMoment;
import org.amur.access.ApiScope;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordChange;
import org.amur.jobs.DatabaseClock;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.junit.jupiter.api.Test;

/** Tests of accounts, passwords and links in the database. */
class AccountsIT extends ServerTests {

    private static final SignInOrigin HERE = SignInOrigin.network("192.0.2.1");

    @Inject
    private AccountService service;

    @Inject
    private TestAccounts people;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordLinks links;

    @Inject
    private Credentials credentials;

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private KnownDevices devices;

    @Inject
    private AccessTokens accessTokens;

    @Inject
    private OwnTokenService ownTokens;

    @Inject
    private OwnPasswordService ownPassword;

    @Inject
    private ChangeRepository changes;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void aPersonSignsInWithThePasswordChosenByALink() {
        AccountForm form = form(Role.EDITOR);
        long id = asAdmin(() -> service.create(form));
        assertEquals(Status.INVALID, signIn(form.getName(), PASSWORD).getStatus());
        choose(asAdmin(() -> service.issueLink(id)), form);
        CredentialValidationResult result = signIn(" " + form.getName().toUpperCase() + " ", PASSWORD);
        assertEquals(Status.VALID, result.getStatus());
        assertEquals(form.getName(), result.getCallerPrincipal().getName());
        assertEquals(Set.of(Roles.ANALYST, Roles.EDITOR), result.getCallerGroups());
        assertEquals(Status.INVALID, signIn(form.getName(), PASSWORD + " ").getStatus());
    }

    @Test
    void aLinkWorksOnceAndTheHashFollowsOwasp() {
        AccountForm form = form(Role.ANALYST);
        long id = asAdmin(() -> service.create(form));
        String replaced = asAdmin(() -> service.issueLink(id));
        String current = asAdmin(() -> service.issueLink(id));
        assertThrows(NotFoundException.class, () -> choose(replaced, form));
        choose(current, form);
        assertTrue(accounts.findCredential(id).orElseThrow().getHash().startsWith("PBKDF2WithHmacSHA512:210000:"));
        assertThrows(NotFoundException.class, () -> choose(current, form));
        assertThrows(NotFoundException.class, () -> choose("made up", form));
    }

    @Test
    void theFirstAdministratorsLinkIsVoidOnceUsed() {
        Token first = links.issueForFirstAdmin();
        Token second = links.issueForFirstAdmin();
        SetupForm form = setup(form(Role.ADMIN));
        links.choosePassword(first.text(), form);
        assertEquals(Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), signIn(form.getName(), PASSWORD).getCallerGroups());
        assertTrue(accounts.findLink(second, DatabaseClock.now()).isEmpty(), "No form is shown for the other");
        assertThrows(NotFoundException.class, () -> links.choosePassword(second.text(), form));
        change(accounts.findByName(form.getName()).orElseThrow().getId(), Role.ADMIN, false);
    }

    @Test
    void concurrentAccountsWithOneNameAreRefused() throws Exception {
        SameMoment moment = new SameMoment(threads);
        String name = form(Role.ANALYST).getName();
        Throwable failure = moment.failureOfOne(
            () -> asAdmin(() -> service.create(checkedTogether(moment, name))),
            () -> asAdmin(() -> service.create(checkedTogether(moment, name))));
        assertEquals("security.name.taken",
            assertInstanceOf(RefusedException.class, failure).getRefusals().get(0).key());
    }

    /** Returns a form whose getter synchronises two commands between check and write. */
    private static AccountForm checkedTogether(SameMoment moment, String name) {
        AccountForm form = new AccountForm() {

            private static final long serialVersionUID = 1L;

            @Override
            public UUID getSubmission() {
                moment.meet();
                return super.getSubmission();
            }
        };
        form.setName(name);
        form.setDisplayName("One of two");
        form.setRole(Role.ANALYST);
        return form;
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        AccountForm form = form(Role.ANALYST);
        long id = withPassword(form);
        fail(id, 4, HERE);
        assertEquals(Status.INVALID, signIn(form.getName(), "wrong").getStatus());
        assertEquals(Status.INVALID, signIn(form.getName(), PASSWORD).getStatus());
        asAdmin(() -> {
            service.unlock(id);
            return null;
        });
        assertEquals(Status.VALID, signIn(form.getName(), PASSWORD).getStatus());
    }

    /** An attacker who knows a name cannot lock its owner out. */
    @Test
    void failuresElsewhereDoNotPauseAnotherNetwork() {
        AccountForm form = form(Role.EDITOR);
        long id = withPassword(form);
        fail(id, 20, HERE);
        assertEquals(Status.INVALID, signIn(form.getName(), PASSWORD).getStatus());
        assertTrue(accounts.findPause(id).isPresent());
        assertEquals(Status.VALID, signIn(form.getName(), PASSWORD, SignInOrigin.network("192.0.2.2")).getStatus());
    }

    @Test
    void guessingFromManyNetworksPausesAllButKnownDevices() {
        AccountForm form = form(Role.ANALYST);
        long id = withPassword(form);
        for (int number = 0; number <= Lockout.FREE_FAILURES_IN_ALL; number++) {
            fail(id, 1, SignInOrigin.network("198.51.100." + number));
        }
        assertEquals(Status.INVALID, signIn(form.getName(), PASSWORD, SignInOrigin.network("192.0.2.2")).getStatus());
        assertEquals(Status.VALID, signIn(form.getName(), PASSWORD, SignInOrigin.device("one")).getStatus());
        assertEquals(Status.VALID, signIn(form.getName(), PASSWORD, SignInOrigin.device("one")).getStatus());
        asAdmin(() -> {
            service.unlock(id);
            return null;
        });
        assertEquals(Status.VALID, signIn(form.getName(), PASSWORD, SignInOrigin.network("192.0.2.2")).getStatus());
    }

    @Test
    void aKnownDeviceIsPausedByItsOwnFailuresOnly() {
        AccountForm form = form(Role.ANALYST);
        SignInOrigin device = SignInOrigin.device("one");
        fail(withPassword(form), 5, device);
        assertEquals(Status.INVALID, signIn(form.getName(), PASSWORD, device).getStatus());
        assertEquals(Status.VALID, signIn(form.getName(), PASSWORD, SignInOrigin.device("two")).getStatus());
    }

    @Test
    void aDeviceIsKnownUntilItsCookieExpiresOrThePasswordChanges() {
        AccountForm form = form(Role.ANALYST);
        AccountForm other = form(Role.ANALYST);
        long id = withPassword(form);
        withPassword(other);
        Account account = accounts.get(id);
        Instant now = Instant.now();
        String cookie = devices.sign(account, "one", now.plusSeconds(60));
        assertEquals(Optional.of("one"), devices.verified(account, cookie, now));
        assertEquals(Optional.empty(), devices.verified(account, cookie, now.plusSeconds(60)));
        assertEquals(Optional.empty(), devices.verified(account, cookie.replace("one", "two"), now));
        assertEquals(Optional.empty(), devices.verified(accounts.findByName(other.getName()).orElseThrow(), cookie, now));
        for (String malformed : List.of("", ".", "one", "one.x.y", cookie + ".x", "..")) {
            assertEquals(Optional.empty(), devices.verified(account, malformed, now), malformed);
        }
        credentials.change(id, "another hash");
        assertEquals(Optional.empty(), devices.verified(account, cookie, now));
    }

    @Test
    void aTokenNeedsThePasswordAndExpires() {
        AccountForm form = form(Role.ANALYST);
        long id = withPassword(form);
        assertThrows(WrongPasswordException.class, () -> issueWith(form, "wrong"));
        assertTrue(accessTokens.of(id).isEmpty());
        String token = issueWith(form, PASSWORD);
        assertEquals(Optional.of(form.getName()), accessTokens.nameOf(TokenPurpose.API, token));
        assertEquals(Optional.empty(), accessTokens.nameOf(TokenPurpose.FEED, token));
        AccessToken issued = accessTokens.of(id).get(0);
        assertEquals(issued.getIssuedAt().plusDays(90), issued.getExpiresAt());
        expire(id);
        assertEquals(Optional.empty(), accessTokens.nameOf(TokenPurpose.API, token));
        assertTrue(accessTokens.of(id).get(0).isExpired());
        assertThrows(
                IllegalArgumentException.class,
                () -> as(form, () -> ownTokens.issue(TokenPurpose.API, 3_650, Set.of(ApiScope.READ), PASSWORD)));
    }

    @Test
    void aTokenHasTheChosenScopesOfItsRole() {
        AccountForm form = form(Role.ANALYST);
        long id = withPassword(form);
        String token = as(form, () -> ownTokens.issue(TokenPurpose.API, 90, Set.of(ApiScope.SCREENING), PASSWORD));
        assertEquals(Set.of(ApiScope.SCREENING), accessTokens.holder(TokenPurpose.API, token).orElseThrow().scopes());
        assertEquals("screening", accessTokens.of(id).get(0).getScopeCodes());
        assertThrows(
                IllegalArgumentException.class,
                () -> as(form, () -> ownTokens.issue(TokenPurpose.API, 90, Set.of(ApiScope.WRITE), PASSWORD)));
        assertThrows(IllegalArgumentException.class, () -> as(form, () -> ownTokens.issue(TokenPurpose.API, 90, Set.of(), PASSWORD)));
    }

    @Test
    void aNewPasswordRevokesTokensAndFeedKeys() {
        AccountForm form = form(Role.ANALYST);
        long id = withPassword(form);
        String token = issue(form, TokenPurpose.API);
        String key = issue(form, TokenPurpose.FEED);
        as(form, () -> {
            ownPassword.change(PASSWORD, PASSWORD + " changed");
            return null;
        });
        assertEquals(Optional.empty(), accessTokens.nameOf(TokenPurpose.API, token));
        assertEquals(Optional.empty(), accessTokens.nameOf(TokenPurpose.FEED, key));
        String another = issue(form, TokenPurpose.API);
        choose(asAdmin(() -> service.issueLink(id)), form);
        assertEquals(Optional.empty(), accessTokens.nameOf(TokenPurpose.API, another));
        assertEquals(Map.of(Action.ISSUE_TOKEN, 2L, Action.ISSUE_KEY, 1L, Action.REVOKE_TOKEN, 2L, Action.REVOKE_KEY, 1L),
                history(id).stream().filter(change -> change.getBy().equals(form.getName()))
                .collect(Collectors.groupingBy(RecordChange::getAction, Collectors.counting())));
    }

    @Test
    void anAdministratorRevokesAnothersToken() {
        AccountForm form = form(Role.ANALYST);
        long id = withPassword(form);
        String key = issue(form, TokenPurpose.FEED);
        asAdmin(() -> {
            service.revokeToken(id, TokenPurpose.FEED);
            return null;
        });
        assertEquals(Optional.empty(), accessTokens.nameOf(TokenPurpose.FEED, key));
        RecordChange latest = history(id).get(0);
        assertEquals(Action.REVOKE_KEY, latest.getAction());
        assertEquals("demo-admin", latest.getBy());
        assertThrows(ForbiddenException.class, () -> as(form, () -> service.tokens(id)));
    }

    private String issueWith(AccountForm form, String password) {
        return as(form, () -> ownTokens.issue(TokenPurpose.API, AccessToken.TERMS.get(0), Set.of(ApiScope.READ), password));
    }

    private String issue(AccountForm form, TokenPurpose purpose) {
        long id = accounts.findByName(form.getName()).orElseThrow().getId();
        return as(form, () -> accessTokens.issue(id, purpose, AccessToken.TERMS.get(0), Set.copyOf(ownTokens.scopes(purpose))));
    }

    private List<RecordChange> history(long id) {
        return changes.of(AccountRecordKind.CODE, id, 0, 100);
    }

    private void expire(long id) {
        transaction.get(() -> entities.createNativeQuery("update access_token set expires_at = issued_at where account_id = " + id)
                .executeUpdate());
    }

    private <T> T as(AccountForm form, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(form.getName(), form.getRole().groups(), () -> result.set(work.get()));
        return result.get();
    }

    @Test
    void successForgetsEarlierFailures() {
        AccountForm form = form(Role.ANALYST);
        long id = withPassword(form);
        for (int time = 0; time < 2; time++) {
            fail(id, 3, HERE);
            assertEquals(Status.VALID, signIn(form.getName(), PASSWORD).getStatus());
        }
    }

    @Test
    void disablingAnAccountEndsItsSessions() {
        AccountForm form = form(Role.EDITOR);
        long id = withPassword(form);
        String token = issue(form, TokenPurpose.API);
        String link = asAdmin(() -> service.issueLink(id));
        assertTrue(accounts.findSignedIn(id).isPresent());
        change(id, Role.EDITOR, false);
        assertTrue(accounts.findSignedIn(id).isEmpty());
        assertEquals(Status.INVALID, signIn(form.getName(), PASSWORD).getStatus());
        assertThrows(NotFoundException.class, () -> choose(link, form));
        change(id, Role.EDITOR, true);
        assertEquals(Optional.empty(), accessTokens.nameOf(TokenPurpose.API, token));
    }

    @Test
    void simultaneousRightPasswordsAreAllAccepted() throws Exception {
        AccountForm form = form(Role.ANALYST);
        choose(asAdmin(() -> service.issueLink(service.create(form))), form);
        List<Future<Status>> attempts = IntStream.range(0, Lockout.FREE_FAILURES + 2)
                .mapToObj(attempt -> threads.submit(() -> signIn(form.getName(), PASSWORD).getStatus())).toList();
        for (Future<Status> attempt : attempts) {
            assertEquals(Status.VALID, attempt.get());
        }
    }

    @Test
    void sessionsGoOnWithAnotherRoleButNotWithAnotherPassword() {
        AccountForm form = form(Role.EDITOR);
        long id = withPassword(form);
        SignedIn before = accounts.findSignedIn(id).orElseThrow();
        change(id, Role.ANALYST, true);
        SignedIn demoted = accounts.findSignedIn(id).orElseThrow();
        assertTrue(before.continuesAs(demoted));
        assertEquals(Role.ANALYST, demoted.role());
        credentials.change(id, "another hash");
        assertFalse(before.continuesAs(accounts.findSignedIn(id).orElseThrow()));
    }

    @Test
    void theLastAdministratorStays() {
        long last = accounts.findByName("demo-admin").orElseThrow().getId();
        assertThrows(RefusedException.class, () -> change(last, Role.EDITOR, true));
        assertThrows(RefusedException.class, () -> change(last, Role.ADMIN, false));
        assertTrue(accounts.get(last).isActiveAdmin());
    }

    @Test
    void anAdministratorWithoutPasswordDoesNotCountAsRemaining() {
        long without = asAdmin(() -> service.create(form(Role.ADMIN)));
        long last = accounts.findByName("demo-admin").orElseThrow().getId();
        assertThrows(RefusedException.class, () -> change(last, Role.EDITOR, true));
        change(without, Role.ANALYST, true);
    }

    @Test
    void duplicateAndReservedNamesAreRefused() {
        AccountForm form = form(Role.ANALYST);
        asAdmin(() -> service.create(form));
        AccountForm same = form(Role.ANALYST);
        same.setName(form.getName().toUpperCase());
        assertThrows(RefusedException.class, () -> asAdmin(() -> service.create(same)));
        same.setName("Anonymous");
        assertThrows(RefusedException.class, () -> asAdmin(() -> service.create(same)));
        same.setName("demo-somebody");
        assertThrows(RefusedException.class, () -> asAdmin(() -> service.create(same)));
    }

    @Test
    void onlyAdministratorsManageAccounts() {
        assertThrows(ForbiddenException.class,
                () -> caller.actAs("eve", Role.EDITOR.groups(), () -> service.create(form(Role.ADMIN))));
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOther() {
        long id = asAdmin(() -> service.create(form(Role.ANALYST)));
        AccountForm stale = new AccountForm(accounts.get(id));
        change(id, Role.EDITOR, true);
        assertThrows(StaleException.class, () -> asAdmin(() -> {
            service.update(stale);
            return null;
        }));
    }

    private long withPassword(AccountForm form) {
        return people.create(form).getId();
    }

    private void choose(String token, AccountForm account) {
        links.choosePassword(token, setup(account));
    }

    private static SetupForm setup(AccountForm account) {
        SetupForm form = new SetupForm();
        form.setName(account.getName());
        form.setDisplayName(account.getDisplayName());
        form.setPassword(PASSWORD);
        return form;
    }

    /** Counts failures as a wrong password does. */
    private void fail(long id, int times, SignInOrigin origin) {
        IntStream.range(0, times).forEach(time -> credentials.begin(id, origin));
    }

    private void change(long id, Role role, boolean enabled) {
        AccountForm form = new AccountForm(accounts.get(id));
        form.setRole(role);
        form.setEnabled(enabled);
        asAdmin(() -> {
            service.update(form);
            return null;
        });
    }

    private CredentialValidationResult signIn(String name, String password) {
        return signIn(name, password, HERE);
    }

    private CredentialValidationResult signIn(String name, String password, SignInOrigin origin) {
        return identityStores.validate(new SignInCredential(name, password, origin));
    }

    private <T> T asAdmin(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs("demo-admin", Role.ADMIN.groups(), () -> result.set(work.get()));
        return result.get();
    }
}
