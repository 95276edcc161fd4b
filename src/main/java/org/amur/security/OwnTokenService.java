package org.amur.security;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.common.Caller;
import org.amur.common.Roles;

/** The token for the programs of whoever is signed in. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ANALYST)
public class OwnTokenService {

    private static final Logger LOG = Logger.getLogger(OwnTokenService.class.getName());

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Caller caller;

    /**
     * Makes a token; one that was made before is of no use from then on.
     *
     * @return the token, which can be told this once only
     */
    public String issue() {
        Account account = own();
        Token token = Token.random();
        AccountToken kept = entities.find(AccountToken.class, account.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (kept == null) {
            kept = new AccountToken(account.getId());
            kept.change(token);
            entities.persist(kept);
        } else {
            kept.change(token);
        }
        LOG.log(Level.INFO, "{0} made a token for programs", account.getName());
        return token.text();
    }

    public void revoke() {
        find().ifPresent(entities::remove);
        LOG.log(Level.INFO, "{0} revoked the token for programs", caller.name());
    }

    /** The caller's; empty if there is none. */
    Optional<AccountToken> find() {
        return Optional.ofNullable(entities.find(AccountToken.class, own().getId()));
    }

    private Account own() {
        return accounts.findByName(caller.name()).orElseThrow();
    }
}
