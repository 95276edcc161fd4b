package org.amur.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amur.history.RecordKind;

/** Accounts as the journal knows them. */
@ApplicationScoped
public class AccountRecord implements RecordKind<Account> {

    public static final String CODE = "account";

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
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("security.name", account.getName());
        facts.put("security.displayName", account.getDisplayName());
        facts.put("security.role", account.getRole().name());
        facts.put("security.enabled", String.valueOf(account.isEnabled()));
        return facts;
    }

    @Override
    public String viewAddress(long id) {
        return "/security/edit?id=" + id;
    }
}
