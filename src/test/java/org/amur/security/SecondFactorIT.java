package org.amur.security;

import static org.amur.security.TestAccounts.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.access.ApiScope;
import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.Stub;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordChange.Action;
import org.amur.security.factor.FactorSetup;
import org.amur.security.factor.FactorRepository;
import org.amur.security.factor.TestApp;
import org.amur.settings.Setting;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;

/** Tests of second factors in the database. */
class SecondFactorIT extends ServerTests {

    private static final int FREE = 4;

    @Inject
    private AccountService service;

    @Inject
    private AccountRepository accounts;

    @Inject
    private TestAccounts people;

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private SecondStep secondStep;

    @Inject
    private OwnFactorService own;

    @Inject
    private FactorChanges changes;

    @Inject
    private FactorRepository factors;

    @Inject
    private FactorSetup setup;

    @Inject
    private OwnTokenService tokens;

    @Inject
    private AccessTokens accessTokens;

    @Inject
    private ChangeRepository journal;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Resource
    private ManagedExecutorService threads;

    private TestApp app;
    private List<String> recovery;

    @Test
    void eachCodeIsAcceptedOnce() {
        Account account = withApp(Role.ANALYST);
        assertFalse(accept(account, app.lastCode()), "It confirmed the app");
        String code = app.code();
        assertTrue(accept(account, code));
        assertFalse(accept(account, code));
        assertFalse(accept(account, app.wrongCode()));
    }

    @Test
    void ofTwoSignInsWithTheSameCodeOnlyOneSucceeds() throws Exception {
        Account account = withApp(Role.ANALYST);
        String code = app.code();
        Future<Boolean> one = threads.submit(() -> changes.use(account.getId(), code));
        Future<Boolean> other = threads.submit(() -> changes.use(account.getId(), code));
        assertNotEquals(one.get(1, TimeUnit.MINUTES), other.get(1, TimeUnit.MINUTES));
    }

    @Test
    void aRecoveryCodeIsAcceptedOnceAndForItsAccountOnly() {
        Account account = withApp(Role.ANALYST);
        String code = recovery.get(0);
        Account other = withApp(Role.ANALYST);
        assertFalse(accept(other, code));
        assertTrue(accept(account, code.toUpperCase().replace("-", " ")));
        assertFalse(accept(account, code));
        assertEquals(9, factors.find(account.getId()).orElseThrow().recoveryCodes());
        assertEquals(0L, count("recovery_code where code_hash like '%" + code.substring(0, 4) + "%' and account_id = " + account.getId()));
    }

    @Test
    void newRecoveryCodesReplaceTheOldOnes() {
        Account account = withApp(Role.ANALYST);
        String old = recovery.get(0);
        assertThrows(WrongPasswordException.class, () -> as(account, () -> own.renewRecoveryCodes("wrong")));
        List<String> renewed = as(account, () -> own.renewRecoveryCodes(PASSWORD));
        assertFalse(accept(account, old));
        assertTrue(accept(account, renewed.get(0)));
    }

    @Test
    void wrongCodesPauseSignInAndARightPasswordForgetsThemNot() {
        Account account = withApp(Role.EDITOR);
        String right = app.code();
        for (int failure = 0; failure < FREE; failure++) {
            assertFalse(accept(account, app.wrongCode()));
        }
        assertEquals(Status.VALID, signIn(account));
        assertFalse(accept(account, app.wrongCode()));
        assertEquals(Status.INVALID, signIn(account), "Paused");
        assertFalse(accept(account, right), "Paused");
        as("demo-admin", Role.ADMIN, () -> {
            service.unlock(account.getId());
            return null;
        });
        assertEquals(Status.VALID, signIn(account));
        assertTrue(accept(account, right));
    }

    @Test
    void aCompleteSignInForgetsEarlierFailures() {
        Account account = withApp(Role.EDITOR);
        for (int failure = 0; failure < FREE; failure++) {
            assertFalse(accept(account, app.wrongCode()));
        }
        assertTrue(accept(account, recovery.get(0)));
        for (int failure = 0; failure < FREE; failure++) {
            assertFalse(accept(account, app.wrongCode()));
        }
        assertTrue(accept(account, recovery.get(1)));
    }

    @Test
    void theSecretIsStoredEncryptedAndBoundToItsAccount() {
        Account account = withApp(Role.ANALYST);
        String stored = secret(account);
        Account other = withApp(Role.ANALYST);
        assertNotEquals(stored, secret(other));
        assertFalse(stored.contains(setup.getSecret().text().substring(0, 4)));
        transaction.get(() -> entities.createNativeQuery("update authenticator_app set secret = '" + stored
                        + "', last_step = 0 where account_id = " + other.getId())
                .executeUpdate());
        assertFalse(accept(other, app.lastCode()), "The secret of another account does not decrypt");
    }

    @Test
    void withAnotherKeyRecoveryCodesRemain() {
        Account account = withApp(Role.ANALYST);
        String key = System.setProperty(Setting.FACTOR_KEY.property(), "another key of at least 32 characters");
        try {
            assertFalse(accept(account, app.code()));
            assertTrue(accept(account, recovery.get(0)));
        } finally {
            System.setProperty(Setting.FACTOR_KEY.property(), key);
        }
    }

    @Test
    void settingUpNeedsPasswordAndCodeAndReplacesNothing() {
        Account account = people.create(Role.ANALYST);
        setup.begin(account.getId(), account.getName(), null);
        TestApp first = new TestApp(setup.getSecret().text());
        assertThrows(WrongPasswordException.class, () -> as(account, () -> own.addApp(setup, first.code(), "wrong")));
        assertThrows(RefusedException.class, () -> as(account, () -> own.addApp(setup, first.wrongCode(), PASSWORD)));
        assertFalse(factors.isSetUp(account.getId()));
        as(account, () -> own.addApp(setup, first.lastCode(), PASSWORD));
        setup.begin(account.getId(), account.getName(), null);
        TestApp second = new TestApp(setup.getSecret().text());
        assertThrows(RefusedException.class, () -> as(account, () -> own.addApp(setup, second.code(), PASSWORD)));
        assertTrue(accept(account, first.code()));
    }

    @Test
    void demoAccountsHaveNone() {
        Account demo = accounts.findByName("demo-analyst").orElseThrow();
        setup.begin(demo.getId(), demo.getName(), null);
        String code = new TestApp(setup.getSecret().text()).code();
        assertThrows(RefusedException.class, () -> as(demo, () -> own.addApp(setup, code, DemoAccounts.PASSWORD)));
        assertFalse(factors.isSetUp(demo.getId()));
    }

    @Test
    void anAdministratorResetsItAndTheHistoryNamesTheAuthor() {
        Account account = withApp(Role.EDITOR);
        assertThrows(ForbiddenException.class, () -> as(account, () -> {
            service.resetFactor(account.getId());
            return null;
        }));
        assertTrue(factors.isSetUp(account.getId()));
        as("demo-admin", Role.ADMIN, () -> {
            service.resetFactor(account.getId());
            return null;
        });
        assertFalse(factors.isSetUp(account.getId()));
        assertEquals(0L, count("recovery_code where account_id = " + account.getId()));
        Map<Action, String> authors = Map.of(Action.SET_UP_FACTOR, account.getName(), Action.REMOVE_FACTOR, "demo-admin");
        List<RecordChange> recorded = journal.of(AccountRecordKind.CODE, account.getId(), 0, 2);
        assertEquals(Action.REMOVE_FACTOR, recorded.get(0).getAction());
        recorded.forEach(change -> assertEquals(authors.get(change.getAction()), change.getBy()));
    }

    @Test
    void theSecondStepFollowsFromFactorAndRole() {
        Account without = people.create(Role.EDITOR);
        Account with = withApp(Role.EDITOR);
        assertEquals(Optional.empty(), secondStep.page(without));
        assertEquals(Optional.of(SecondStep.CODE), secondStep.page(with));
        String roles = System.setProperty(Setting.FACTOR_ROLES.property(), "editor");
        try {
            assertEquals(Optional.of(SecondStep.ENROL), secondStep.page(without));
            assertEquals(Optional.of(SecondStep.CODE), secondStep.page(with));
            assertEquals(Optional.empty(), secondStep.page(people.create(Role.ANALYST)));
            assertEquals(Optional.empty(), secondStep.page(accounts.findByName("demo-editor").orElseThrow()));
        } finally {
            System.setProperty(Setting.FACTOR_ROLES.property(), roles);
        }
    }

    @Test
    void tokensOfTheApiNeedNone() {
        Account account = withApp(Role.EDITOR);
        String token = as(account, () -> tokens.issue(TokenPurpose.API, AccessToken.TERMS.get(0), Set.of(ApiScope.READ), PASSWORD));
        assertEquals(Optional.of(account.getName()), accessTokens.nameOf(TokenPurpose.API, token));
    }

    private boolean accept(Account account, String code) {
        HttpServletRequest request = Stub.of(HttpServletRequest.class, Map.of("getRemoteAddr", address(account)));
        return secondStep.acceptCode(account, code, request);
    }

    private Status signIn(Account account) {
        return identityStores
                .validate(new SignInCredential(account.getName(), PASSWORD, SignInOrigin.network(address(account))))
                .getStatus();
    }

    /** Returns an address for each account, so that the limit for networks does not count. */
    private static String address(Account account) {
        return "2001:db8:" + Long.toHexString(account.getId() % 0xffff) + "::1";
    }

    private Account withApp(Role role) {
        Account account = people.create(role);
        setup.begin(account.getId(), account.getName(), null);
        app = new TestApp(setup.getSecret().text());
        long step = setup.confirm(app.code()).orElseThrow();
        recovery = as(account, () -> changes.add(account.getId(), all -> all.addApp(account.getId(), setup.getSecret(), step)));
        return accounts.findByName(account.getName()).orElseThrow();
    }

    private String secret(Account account) {
        return (String) entities.createNativeQuery("select secret from authenticator_app where account_id = " + account.getId())
                .getSingleResult();
    }

    private long count(String table) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table).getSingleResult()).longValue();
    }

    private <T> T as(Account account, Supplier<T> work) {
        return as(account.getName(), account.getRole(), work);
    }

    private <T> T as(String name, Role role, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(name, role.groups(), () -> result.set(work.get()));
        return result.get();
    }
}
