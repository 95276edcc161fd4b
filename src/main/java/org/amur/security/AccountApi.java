package org.amur.security;

import java.time.OffsetDateTime;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.amur.jobs.DatabaseClock;
import org.amur.rest.ListAddress;
import org.amur.rest.RecordApi;
import org.amur.rest.RecordCommand;
import org.amur.rest.RecordCommand.Reason;
import org.amur.rest.RecordWriter;

/** Accounts at {@code /api/accounts}, for administrators. Answers contain no secrets except a new one-time link. */
@Dependent
public class AccountApi extends RecordApi<Account, AccountForm> {

    private final AccountService service;
    private final AccountErasureService erasure;
    private final HttpServletRequest request;

    @Inject
    AccountApi(AccountParams params, AccountRepository accounts, AccountService service, AccountErasureService erasure,
            HttpServletRequest request) {
        super(
                new ListAddress("accounts", AccountRecordKind.CODE, AccountParams.class, () -> accounts.walk(params.filter())),
                AccountForm::new,
                AccountForm::new,
                new RecordWriter<>(service::create, service::update, null));
        this.service = service;
        this.erasure = erasure;
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

    @Override
    protected Map<String, RecordCommand<Account, ?>> commands() {
        return Map.of(
                "link", new RecordCommand<>(Reason.class, PasswordLink.class, (account, sent) -> link(account)),
                "unlock", RecordCommand.of(Reason.class, (account, sent) -> service.unlock(account.getId())),
                "reset-factor", RecordCommand.of(Reason.class, (account, sent) -> service.resetFactor(account.getId())),
                "revoke-token", RecordCommand.of(Revocation.class, (account, sent) -> service.revokeToken(account.getId(), sent.purpose())),
                "erase", RecordCommand.of(Erasure.class, (account, sent) -> erasure.erase(account.getId(), sent.name())));
    }

    private PasswordLink link(Account account) {
        OffsetDateTime expires = DatabaseClock.now().plus(OneTimeLink.VALID);
        return new PasswordLink(Links.address(request, service.issueLink(account.getId())), expires);
    }
}
