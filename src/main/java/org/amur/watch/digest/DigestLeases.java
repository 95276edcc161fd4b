package org.amur.watch.digest;

import java.time.Duration;
import java.time.OffsetDateTime;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;
import org.amur.access.SecretToken;
import org.amur.jobs.DatabaseClock;

/** Assigns digests to nodes and records sending, each in its own transaction. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class DigestLeases {

    private static final Duration CLAIM = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** @return true if this node may send it */
    public boolean claim(String account) {
        OffsetDateTime now = DatabaseClock.now();
        return entities.createQuery("update Digest d set d.claimedUntil = :until where d.account = :account and d.nextAt <= :now"
                + " and (d.claimedUntil is null or d.claimedUntil < :now)").setParameter("until", now.plus(CLAIM))
                .setParameter("account", account).setParameter("now", now).executeUpdate() == 1;
    }

    /** Returns the secret to unsubscribe for the next mail. */
    public String link(String account) {
        String secret = SecretToken.text();
        entities.persist(new DigestLink(secret, account));
        return secret;
    }

    /** @param change newest change sent; null if there was none */
    public void sent(String account, Long change) {
        Digest digest = entities.find(Digest.class, account);
        if (digest != null) {
            digest.sent(change);
        }
    }

    public void failed(String account) {
        Digest digest = entities.find(Digest.class, account);
        if (digest != null) {
            digest.failed();
        }
    }
}
