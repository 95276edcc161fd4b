package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.util.List;
import java.util.UUID;
import org.amur.ServerTests;
import org.amur.SameMoment;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordChange.Action;
import org.amur.security.ProviderRefusal.Reason;
import org.amur.settings.Setting;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of accounts whose users sign in at a provider. */
class ProviderAccountsIT extends ServerTests {

    private static final String ISSUER = "https://sso.example.org/realms/staff";

    @Inject
    private ProviderAccounts provided;

    @Inject
    private AccountIdentityService identities;

    @Inject
    private AccountService service;

    @Inject
    private AccountErasureService erasure;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private ChangeRepository changes;

    @Inject
    private Caller caller;

    @Resource
    private ManagedExecutorService threads;

    private final String name = "p-" + UUID.randomUUID();

    @BeforeEach
    void switchOn() {
        System.setProperty(Setting.OIDC_ISSUER.property(), ISSUER);
        System.setProperty(Setting.OIDC_CLIENT.property(), "amur");
        System.setProperty(Setting.OIDC_SECRET.property(), "secret");
    }

    @AfterEach
    void switchOff() {
        List.of(Setting.OIDC_ISSUER, Setting.OIDC_CLIENT, Setting.OIDC_SECRET, Setting.OIDC_ONLY)
                .forEach(setting -> System.clearProperty(setting.property()));
    }

    @Test
    void theFirstSignInCreatesAnAccountAndLaterOnesFindIt() {
        ProviderUser user = user("subject");
        Account account = provided.signIn(user, Role.EDITOR);
        assertEquals(name, account.getName());
        assertEquals("Anna", account.getDisplayName());
        assertEquals(Role.EDITOR, account.getRole());
        assertEquals(account.getId(), provided.signIn(user, Role.EDITOR).getId());
        assertEquals(List.of(Action.CREATE), actions(account.getId()), "Nothing has changed at the second sign-in");
        assertEquals(name, latest(account.getId()).getBy());
        assertNull(accounts.findSignedIn(account.getId()).orElseThrow().passwordChangedAt());
    }

    @Test
    void nameAndRoleFollowTheProvider() {
        long id = provided.signIn(user("subject"), Role.EDITOR).getId();
        provided.signIn(new ProviderUser(ISSUER, name + "subject", "another-name", "Anna Li"), Role.ADMIN);
        Account account = accounts.get(id);
        assertEquals(name, account.getName());
        assertEquals("Anna Li", account.getDisplayName());
        assertEquals(Role.ADMIN, account.getRole());
        assertEquals("Name and role as stated by single sign-on", latest(id).getWhy());
        provided.signIn(user("subject"), Role.ANALYST);
        assertEquals(Role.ANALYST, accounts.get(id).getRole());
    }

    @Test
    void aNameDoesNotIdentifyAUser() {
        long id = local(Role.ADMIN);
        assertEquals(Reason.NAME_TAKEN, refusal(user("stranger")));
        assertFalse(accounts.isLinked(id));
        assertEquals(name + "stranger", accounts.findIdentity(id).orElseThrow().getSubject());
        assertEquals(Reason.NAME_TAKEN, refusal(user("another")), "A later request replaces the earlier one");
        assertEquals(name + "another", accounts.findIdentity(id).orElseThrow().getSubject());
        assertTrue(accounts.findSignedIn(id).isEmpty(), "A request does not sign in");

        asAdmin(() -> identities.link(id, name + "stranger"));
        assertEquals(id, provided.signIn(user("stranger"), Role.ANALYST).getId());
        assertEquals(Role.ANALYST, accounts.get(id).getRole());
        assertEquals(Reason.NAME_TAKEN, refusal(user("another")));
        assertEquals(name + "stranger", accounts.findIdentity(id).orElseThrow().getSubject(), "A request does not replace a link");
        assertTrue(actions(id).contains(Action.LINK));
    }

    @Test
    void aSubjectOfAnotherIssuerIsAnotherUser() {
        provided.signIn(user("subject"), Role.EDITOR);
        assertEquals(Reason.NAME_TAKEN, refusal(new ProviderUser("https://other.example", name + "subject", name, "Anna")));
    }

    @Test
    void aDisabledAccountStaysRefused() {
        long id = provided.signIn(user("subject"), Role.EDITOR).getId();
        disable(id);
        assertEquals(Reason.DISABLED, refusal(user("subject")));
        assertFalse(accounts.get(id).isEnabled());
        assertTrue(accounts.findSignedIn(id).isEmpty());
    }

    @Test
    void anAccountWithoutPasswordStaysLinked() {
        long id = provided.signIn(user("subject"), Role.EDITOR).getId();
        assertEquals("oidc.unlink.password", refused(() -> identities.unlink(id)));
        credentials.change(id, "a hash");
        asAdmin(() -> identities.unlink(id));
        assertFalse(accounts.isLinked(id));
        assertEquals(Action.UNLINK, latest(id).getAction());
    }

    @Test
    void aSubjectIsLinkedToOneAccount() {
        provided.signIn(user("subject"), Role.EDITOR);
        long other = local("q-" + UUID.randomUUID(), Role.EDITOR);
        assertEquals("oidc.link.taken", refused(() -> identities.link(other, name + "subject")));
        assertEquals("oidc.link.subject", refused(() -> identities.link(other, " ")));
        assertEquals("oidc.link.subject", refused(() -> identities.link(other, "Анна")));
        switchOff();
        assertEquals("oidc.link.off", refused(() -> identities.link(other, "new")));
    }

    @Test
    void aRequestForOneAccountCanBeGrantedToAnother() {
        long sameName = local(Role.EDITOR);
        assertEquals(Reason.NAME_TAKEN, refusal(user("subject")));
        long other = local("q-" + UUID.randomUUID(), Role.EDITOR);
        asAdmin(() -> identities.link(other, name + "subject"));
        assertTrue(accounts.findIdentity(sameName).isEmpty());
        assertEquals(other, provided.signIn(user("subject"), Role.EDITOR).getId());
    }

    @Test
    void onlyAdministratorsLink() {
        long id = local(Role.EDITOR);
        assertThrows(ForbiddenException.class, () -> caller.actAs("eve", Role.EDITOR.groups(), () -> identities.link(id, "eve")));
        assertThrows(ForbiddenException.class, () -> caller.actAs("eve", Role.EDITOR.groups(), () -> identities.unlink(id)));
    }

    @Test
    void theFirstSignInTwiceAtOnceCreatesOneAccount() throws Exception {
        new SameMoment(threads).both(this::signInAgainIfRefused, this::signInAgainIfRefused);
        assertEquals(List.of(Action.CREATE), actions(accounts.findByName(name).orElseThrow().getId()));
    }

    private Account signInAgainIfRefused() {
        try {
            return provided.signIn(user("subject"), Role.EDITOR);
        } catch (RefusedException concurrent) {
            return provided.signIn(user("subject"), Role.EDITOR);
        }
    }

    @Test
    void erasureRemovesTheIdentity() {
        long id = provided.signIn(user("subject"), Role.EDITOR).getId();
        disable(id);
        asAdmin(() -> erasure.erase(id, name));
        assertTrue(accounts.findIdentity(id).isEmpty());
        assertTrue(accounts.findIdentity(ISSUER, name + "subject").isEmpty());
    }

    @Test
    void passwordsAreRefusedIfTheOperatorWants() {
        SignInCredential credential = new SignInCredential("demo-analyst", "amur-for-a-try", SignInOrigin.device(name));
        assertEquals(Status.VALID, identityStores.validate(credential).getStatus());
        System.setProperty(Setting.OIDC_ONLY.property(), "true");
        assertEquals(Status.NOT_VALIDATED, identityStores.validate(credential).getStatus());
    }

    private ProviderUser user(String subject) {
        return new ProviderUser(ISSUER, name + subject, name, "Anna");
    }

    private Reason refusal(ProviderUser user) {
        return assertThrows(ProviderRefusal.class, () -> provided.signIn(user, Role.EDITOR)).getReason();
    }

    private String refused(Runnable work) {
        return assertThrows(RefusedException.class, () -> asAdmin(work)).getRefusals().get(0).key();
    }

    private long local(Role role) {
        return local(name, role);
    }

    private long local(String local, Role role) {
        AccountForm form = new AccountForm();
        form.setName(local);
        form.setDisplayName("Local");
        form.setRole(role);
        asAdmin(() -> service.create(form));
        return accounts.findByName(local).orElseThrow().getId();
    }

    private void disable(long id) {
        AccountForm form = new AccountForm(accounts.get(id));
        form.setEnabled(false);
        asAdmin(() -> service.update(form));
    }

    private RecordChange latest(long id) {
        return changes.of(AccountRecordKind.CODE, id, 0, 1).get(0);
    }

    private List<Action> actions(long id) {
        return changes.of(AccountRecordKind.CODE, id, 0, 10).stream().map(RecordChange::getAction).toList();
    }

    private void asAdmin(Runnable work) {
        caller.actAs("demo-admin", Role.ADMIN.groups(), work);
    }
}
