package org.amur.security.session;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.database.DataChanged;
import org.amur.history.ChangeAnnouncer;
import org.amur.jobs.DatabaseClock;

/** Stored sessions. */
@ApplicationScoped
@Transactional
class SessionRows {

    private static final String OF_ACCOUNT = " where s.accountId = (select a.id from Account a where a.name = :account)";
    private static final String END = "update AccountSession s set s.ended = true" + OF_ACCOUNT;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private ChangeAnnouncer announcer;

    /** Adds a session; deletes those of all accounts that are over. */
    void add(AccountSession session) {
        entities.createQuery("delete from AccountSession s where s.begunAt < :oldest").setParameter("oldest", oldest()).executeUpdate();
        entities.persist(session);
    }

    void use(SessionUse use) {
        entities.createQuery("update AccountSession s set s.usedAt = :at where s.id = :id").setParameter("at", use.at())
                .setParameter("id", use.id()).executeUpdate();
    }

    /** Deletes a session that ends itself. */
    void delete(String id) {
        entities.createQuery("delete from AccountSession s where s.id = :id").setParameter("id", id).executeUpdate();
    }

    /** Returns the open sessions of the account with this name, the latest first. */
    List<AccountSession> of(String account) {
        OffsetDateTime now = DatabaseClock.now();
        return entities.createQuery(
                        "select s from AccountSession s" + OF_ACCOUNT
                                + " and s.ended = false and s.begunAt > :oldest and s.usedAt > :idle"
                                + " order by s.usedAt desc, s.id",
                        AccountSession.class)
                .setParameter("account", account)
                .setParameter("oldest", oldest())
                .setParameter("idle", now.minus(SessionLifetime.IDLE).minus(SessionUse.PRECISION))
                .getResultList();
    }

    /** Ends sessions of the account with this name; ids of others are ignored. */
    void end(String account, Collection<String> ids) {
        if (!ids.isEmpty()) {
            entities.createQuery(END + " and s.id in :ids")
                    .setParameter("account", account).setParameter("ids", ids).executeUpdate();
            announcer.announce(DataChanged.SESSIONS);
        }
    }

    /**
     * Ends all sessions of the account with this name.
     *
     * @param kept id of one that goes on; an empty text for none
     */
    void endAll(String account, String kept) {
        entities.createQuery(END + " and s.id <> :kept")
                .setParameter("account", account).setParameter("kept", kept).executeUpdate();
        announcer.announce(DataChanged.SESSIONS);
    }

    private static OffsetDateTime oldest() {
        return DatabaseClock.now().minus(SessionLifetime.longest());
    }
}
