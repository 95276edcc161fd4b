package org.amur.security;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.access.ApiScope;
import org.amur.jobs.DatabaseClock;
import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;
import org.amur.rest.RecordCommand;
import org.amur.rest.RecordCommand.Reason;
import org.amur.rest.RecordStatus;
import org.amur.rest.RecordWriter;
import org.amur.security.factor.FactorState;

/** Accounts at {@code /api/accounts}, for administrators. Answers contain no secrets except a new one-time link. */
@Dependent
public class AccountApi extends RecordApi<Account, AccountForm> {

    private final AccountService service;
    private final AccountErasureService erasure;
    private final AccountIdentityService identities;
    private final AccountRepository accounts;
    private final HttpServletRequest request;

    @Inject
    AccountApi(
            AccountParams params,
            AccountRepository accounts,
            AccountService service,
            AccountErasureService erasure,
            AccountIdentityService identities,
            HttpServletRequest request) {
        super(
                new ListAddress("accounts", AccountRecordKind.CODE, AccountParams.class, () -> accounts.walk(params.filter())),
                AccountForm::new,
                AccountForm::new,
                new RecordWriter<>(service::create, service::update, null));
        this.service = service;
        this.erasure = erasure;
        this.identities = identities;
        this.accounts = accounts;
        this.request = request;
    }

    /** Link for choosing a password. */
    public record PasswordLink(@NotNull String link, @NotNull OffsetDateTime expiresAt) {
    }

    /** Access to revoke. */
    public record Revocation(@NotNull TokenPurpose purpose) {
    }

    /** Name of the account, which confirms its erasure. */
    public record Erasure(@NotBlank String name) {
    }

    /** User of the single sign-on provider: the provider's permanent id. */
    public record IdentityLink(@NotBlank @Size(max = AccountIdentity.SUBJECT_LENGTH) String subject) {
    }

    /**
     * State of sign-in, without secrets.
     *
     * @param passwordChangedAt null without a password
     * @param lockedUntil       end of the pause of sign-in; null while there is none
     * @param appSince          time when an authenticator app was set up; null if there is none
     * @param securityKeys      number of security keys
     * @param recoveryCodes     number of unused recovery codes
     * @param subject           user of the single sign-on provider; null without one
     * @param linkedAt          null if the user only asks to be linked
     */
    public record AccountStatus(
            OffsetDateTime passwordChangedAt,
            OffsetDateTime lockedUntil,
            OffsetDateTime appSince,
            int securityKeys,
            long recoveryCodes,
            String subject,
            OffsetDateTime linkedAt,
            List<TokenState> tokens) {
    }

    /** Access token; {@code scopes} are empty for a feed address. */
    public record TokenState(TokenPurpose purpose, OffsetDateTime issuedAt, OffsetDateTime expiresAt, List<String> scopes) {
    }

    @Override
    protected RecordStatus<Account> status() {
        return new RecordStatus<>(AccountStatus.class, account -> status(account.getId()));
    }

    private AccountStatus status(long id) {
        FactorState factor = service.factor(id).orElse(new FactorState(null, List.of(), 0));
        Optional<AccountIdentity> identity = accounts.findIdentity(id);
        Optional<AccountCredential> credential = accounts.findCredential(id);
        return new AccountStatus(
                credential.map(AccountCredential::getChangedAt).orElse(null),
                accounts.findLockedUntil(id, credential).orElse(null),
                factor.appSince(),
                factor.keys().size(),
                factor.recoveryCodes(),
                identity.map(AccountIdentity::getSubject).orElse(null),
                identity.map(AccountIdentity::getLinkedAt).orElse(null),
                service.tokens(id).stream().map(AccountApi::json).toList());
    }

    private static TokenState json(AccessToken token) {
        List<String> scopes = token.getScopes().stream().map(ApiScope::code).toList();
        return new TokenState(token.getPurpose(), token.getIssuedAt(), token.getExpiresAt(), scopes);
    }

    @Override
    protected Map<String, RecordCommand<Account, ?>> commands() {
        return Map.of(
                "link", new RecordCommand<>(Reason.class, PasswordLink.class, (account, sent) -> link(account)),
                "unlock", RecordCommand.of(Reason.class, (account, sent) -> service.unlock(account.getId())),
                "reset-factor", RecordCommand.of(Reason.class, (account, sent) -> service.resetFactor(account.getId())),
                "link-identity", RecordCommand.of(IdentityLink.class, (account, sent) -> identities.link(account.getId(), sent.subject())),
                "unlink-identity", RecordCommand.of(Reason.class, (account, sent) -> identities.unlink(account.getId())),
                "revoke-token", RecordCommand.of(Revocation.class, (account, sent) -> service.revokeToken(account.getId(), sent.purpose())),
                "erase", RecordCommand.of(Erasure.class, (account, sent) -> erasure.erase(account.getId(), sent.name())));
    }

    private PasswordLink link(Account account) {
        OffsetDateTime expires = DatabaseClock.now().plus(OneTimeLink.VALID);
        return new PasswordLink(Links.address(request, service.issueLink(account.getId())), expires);
    }
}
