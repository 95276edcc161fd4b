package org.amur.home;

import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;
import org.amur.jobs.DatabaseClock;
import org.amur.security.Account;

/** Visits of the home page. A visit is a day (UTC) on which an account opens it, so it is written once a day. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ANALYST)
public class VisitService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Notes a visit of today; returns the beginning of the one before, empty if there was none. */
    public Optional<OffsetDateTime> visit(long account) {
        OffsetDateTime now = DatabaseClock.now();
        AccountVisit visit = entities.find(AccountVisit.class, account);
        if (visit == null || !visit.isOn(now.toLocalDate())) {
            visit = begin(account, now);
        }
        return visit.previous();
    }

    private AccountVisit begin(long account, OffsetDateTime now) {
        // Serialises two first requests of a day.
        entities.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        AccountVisit visit = entities.find(AccountVisit.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (visit == null) {
            visit = new AccountVisit(account, now);
            entities.persist(visit);
        } else {
            visit.begin(now);
        }
        return visit;
    }
}
