package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.amur.Deployments;
import org.amur.SameMoment;
import org.amur.common.Caller;
import org.amur.common.ForbiddenException;
import org.amur.common.NotFoundException;
import org.amur.common.RefusedException;
import org.amur.common.Roles;
import org.amur.common.StaleException;
import org.junit.jupiter.api.Test;

/** Accounts, their passwords and links, as the database keeps them. */
class AccountsIT extends Deployments {

    private static final String PASSWORD = "four words of one’s own";

    @Inject
    private AccountService service;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordLinks links;

    @Inject
    private Credentials credentials;

    @Inject
    private IdentityStoreHandler identityStores;

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
    void theHashIsOfTheAlgorithmAndRoundsThatOwaspNames() {
        long id = withPassword(form(Role.ANALYST));
        assertTrue(accounts.findCredential(id).orElseThrow().getHash().startsWith("PBKDF2WithHmacSHA512:210000:"));
    }

    @Test
    void aLinkWorksOnceAndANewOneReplacesIt() {
        AccountForm form = form(Role.ANALYST);
        long id = asAdmin(() -> service.create(form));
        String replaced = asAdmin(() -> service.issueLink(id));
        String current = asAdmin(() -> service.issueLink(id));
        assertThrows(NotFoundException.class, () -> choose(replaced, form));
        choose(current, form);
        assertThrows(NotFoundException.class, () -> choose(current, form));
        assertThrows(NotFoundException.class, () -> choose("made up", form));
    }

    @Test
    void theFirstAdministratorComesInByALinkThatIsVoidOnceThereIsOne() {
        Token first = links.issueForFirstAdmin();
        Token second = links.issueForFirstAdmin();
        SetupForm form = new SetupForm();
        form.setName(name());
        form.setDisplayName("First");
        form.setPassword(PASSWORD);
        links.choosePassword(first.text(), form);
        assertEquals(Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), signIn(form.getName(), PASSWORD).getCallerGroups());
        assertThrows(NotFoundException.class, () -> links.choosePassword(second.text(), form));
        change(accounts.findByName(form.getName()).orElseThrow().getId(), Role.ADMIN, false);
    }

    @Test
    void ofTwoNewAccountsOfOneNameAtTheSameMomentOneIsRefused() throws Exception {
        SameMoment moment = new SameMoment(threads);
        String name = name();
        Throwable failure = moment.failureOfOne(
            () -> asAdmin(() -> service.create(checkedTogether(moment, name))),
            () -> asAdmin(() -> service.create(checkedTogether(moment, name))));
        assertEquals("security.name.taken",
            assertInstanceOf(RefusedException.class, failure).getRefusals().get(0).key());
    }

    /** The form's number is asked for between the check and the writing. */
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
        IntStream.range(0, 5).forEach(time -> signIn(form.getName(), "wrong"));
        assertEquals(Status.INVALID, signIn(form.getName(), PASSWORD).getStatus());
        asAdmin(() -> {
            service.unlock(id);
            return null;
        });
        assertEquals(Status.VALID, signIn(form.getName(), PASSWORD).getStatus());
    }

    @Test
    void successForgetsEarlierFailures() {
        AccountForm form = form(Role.ANALYST);
        withPassword(form);
        for (int time = 0; time < 3; time++) {
            IntStream.range(0, 3).forEach(failure -> signIn(form.getName(), "wrong"));
            assertEquals(Status.VALID, signIn(form.getName(), PASSWORD).getStatus());
        }
    }

    @Test
    void aDisabledAccountIsOutAndHasNoSession() {
        AccountForm form = form(Role.EDITOR);
        long id = withPassword(form);
        String link = asAdmin(() -> service.issueLink(id));
        assertTrue(accounts.findSignedIn(id).isPresent());
        change(id, Role.EDITOR, false);
        assertTrue(accounts.findSignedIn(id).isEmpty());
        assertEquals(Status.INVALID, signIn(form.getName(), PASSWORD).getStatus());
        assertThrows(NotFoundException.class, () -> choose(link, form));
    }

    @Test
    void sessionsGoOnWithAnotherRoleButNotWithAnotherPassword() {
        AccountForm form = form(Role.EDITOR);
        long id = withPassword(form);
        SignedIn before = accounts.findSignedIn(id).orElseThrow();
        change(id, Role.ANALYST, true);
        SignedIn demoted = accounts.findSignedIn(id).orElseThrow();
        assertTrue(before.continuesAs(demoted));
        assertEquals(Role.ANALYST, demoted.getRole());
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
    void anAdministratorWhoHasNoPasswordYetTakesNobodysPlace() {
        long without = asAdmin(() -> service.create(form(Role.ADMIN)));
        long last = accounts.findByName("demo-admin").orElseThrow().getId();
        assertThrows(RefusedException.class, () -> change(last, Role.EDITOR, true));
        change(without, Role.ANALYST, true);
    }

    @Test
    void namesAreTakenOnceAndSomeNever() {
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
    void onlyAdministratorsKeepAccounts() {
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
        long id = asAdmin(() -> service.create(form));
        choose(asAdmin(() -> service.issueLink(id)), form);
        return id;
    }

    private void choose(String token, AccountForm account) {
        SetupForm form = new SetupForm();
        form.setName(account.getName());
        form.setDisplayName(account.getDisplayName());
        form.setPassword(PASSWORD);
        links.choosePassword(token, form);
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
        return identityStores.validate(new UsernamePasswordCredential(name, password));
    }

    private <T> T asAdmin(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs("demo-admin", Role.ADMIN.groups(), () -> result.set(work.get()));
        return result.get();
    }

    private static AccountForm form(Role role) {
        AccountForm form = new AccountForm();
        form.setName(name());
        form.setDisplayName("Somebody");
        form.setRole(role);
        return form;
    }

    private static String name() {
        return "a-" + UUID.randomUUID();
    }
}
