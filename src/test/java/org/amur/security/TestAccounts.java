package org.amur.security;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

import org.amur.access.Caller;

/** Accounts of tests in the server. Their password has a quick hash, as if it were older, because new ones are slow on purpose. */
@ApplicationScoped
class TestAccounts {

    static final String PASSWORD = "four words of one’s own";

    @Inject
    private AccountService service;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Credentials credentials;

    @Inject
    private Pbkdf2PasswordHash algorithm;

    @Inject
    private Caller caller;

    private String hash;

    @PostConstruct
    void hash() {
        algorithm.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", "1024"));
        hash = algorithm.generate(PASSWORD.toCharArray());
    }

    Account create(Role role) {
        return create(form(role));
    }

    Account create(AccountForm form) {
        caller.actAs("demo-admin", Role.ADMIN.groups(), () -> credentials.change(service.create(form), hash));
        return accounts.findByName(form.getName()).orElseThrow();
    }

    /** Returns the form of an account whose name no other has. */
    static AccountForm form(Role role) {
        AccountForm form = new AccountForm();
        form.setName("a-" + UUID.randomUUID());
        form.setDisplayName("Somebody");
        form.setRole(role);
        return form;
    }
}
