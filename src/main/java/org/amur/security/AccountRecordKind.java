package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amur.access.Roles;
import org.amur.history.RecordKind;
import org.amur.web.Refusal;

/** Record kind of accounts. */
@ApplicationScoped
public class AccountRecordKind implements RecordKind<Account> {

    public static final String CODE = "account";
    static final Refusal NAME_TAKEN = new Refusal("name", "security.name.taken", List.of());

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Account> type() {
        return Account.class;
    }

    @Override
    public String title(Account account) {
        return account.getName();
    }

    @Override
    public Map<String, String> facts(Account account) {
        return new AccountForm(account).facts();
    }

    @Override
    public Optional<String> onlyFor() {
        return Optional.of(Roles.ADMIN);
    }

    @Override
    public Optional<Refusal> taken() {
        return Optional.of(NAME_TAKEN);
    }

    @Override
    public String viewAddress(long id) {
        return "/security/view?id=" + id;
    }
}
