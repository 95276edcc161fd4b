package org.amur.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.security.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits of the home page, of the demo administrator. */
class VisitIT extends ServerTests {

    private static final OffsetDateTime YESTERDAY = OffsetDateTime.now(ZoneOffset.UTC).minusDays(1).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    private VisitService visits;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private long account;

    @BeforeEach
    @AfterEach
    void forget() {
        account = entities.createQuery("select a from Account a where a.name = 'demo-admin'", Account.class).getSingleResult().getId();
        execute("delete from AccountVisit v where v.accountId = " + account);
    }

    @Test
    void theFirstVisitHasNoneBefore() {
        assertEquals(Optional.empty(), visit());
        assertEquals(Optional.empty(), visit(), "The same day is the same visit");
    }

    @Test
    void theLastVisitIsOfAnEarlierDayHoweverOftenThePageIsOpened() {
        visit();
        transaction.get(() -> entities.createQuery("update AccountVisit v set v.visitedAt = :at where v.accountId = :account")
                .setParameter("at", YESTERDAY).setParameter("account", account).executeUpdate());
        assertEquals(Optional.of(YESTERDAY), visit());
        assertEquals(Optional.of(YESTERDAY), visit());
    }

    private Optional<OffsetDateTime> visit() {
        AtomicReference<Optional<OffsetDateTime>> last = new AtomicReference<>();
        caller.actAs("demo-admin", Set.of(Roles.ANALYST), () -> last.set(visits.visit(account)));
        return last.get();
    }

    private void execute(String jpql) {
        transaction.get(() -> entities.createQuery(jpql).executeUpdate());
    }
}
