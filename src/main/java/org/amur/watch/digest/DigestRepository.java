package org.amur.watch.digest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Sha256;
import org.amur.watch.Notice;

/** Reads digests and the notices to send. */
// Payara shares the EntityManager of periodic tasks outside transactions, and one thread would close it for all.
@Transactional
@ApplicationScoped
public class DigestRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Returns the confirmed digest of an account. */
    Optional<Digest> find(String account) {
        return Optional.ofNullable(entities.find(Digest.class, account)).filter(Digest::isConfirmed);
    }

    Optional<DigestRequest> request(String account) {
        return Optional.ofNullable(entities.find(DigestRequest.class, account));
    }

    /** Returns the request that a mail's secret confirms. */
    Optional<DigestRequest> toConfirm(String secret) {
        return entities.createQuery("select q from DigestRequest q where q.confirmHash = :hash", DigestRequest.class)
                .setParameter("hash", Sha256.hex(secret)).getResultStream().findFirst().filter(DigestRequest::isOpen);
    }

    /** Returns the digest that a mail's secret ends. */
    Optional<Digest> toEnd(String secret) {
        return Optional.ofNullable(entities.find(DigestLink.class, Sha256.hex(secret))).map(DigestLink::getAccount)
                .flatMap(this::find);
    }

    /** Returns the accounts with a due digest that may still sign in. */
    List<String> due(OffsetDateTime now) {
        return entities.createQuery("select d.account from Digest d, Account a where a.name = d.account and a.enabled = true"
                + " and d.nextAt <= :now order by d.nextAt", String.class).setParameter("now", now)
                .getResultList();
    }

    /** Returns unread notices that were not sent, newest first. */
    List<Notice> news(Digest digest, int most) {
        return entities.createQuery("select n from Notice n join fetch n.change c join fetch c.release where n.account = :account"
                + " and n.readAt is null and c.id > :sent order by c.id desc", Notice.class)
                .setParameter("account", digest.getAccount()).setParameter("sent", sent(digest)).setMaxResults(most)
                .getResultList();
    }

    long countNews(Digest digest) {
        return entities.createQuery("select count(n.notedAt) from Notice n where n.account = :account and n.readAt is null"
                + " and n.change.id > :sent", Long.class).setParameter("account", digest.getAccount())
                .setParameter("sent", sent(digest)).getSingleResult();
    }

    private static long sent(Digest digest) {
        return digest.getSentChange() == null ? 0 : digest.getSentChange();
    }
}
