package org.amur.history;

import java.time.OffsetDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.jobs.BackgroundExecutor;
import org.amur.jobs.DatabaseClock;

/**
 * Detector of changes on any node since a mark, up to the last transaction, for results that are computed now and used
 * later. Compares counts rather than times, because transactions may commit in another order than they began. Journal
 * rows are never removed, so an equal count means the same rows.
 */
@ApplicationScoped
public class ChangeMarks {

    /** Margin for the imprecision of the clock, in seconds. */
    private static final int MARGIN_SECONDS = 60;

    private static final String CHANGES =
            "select count(*) from (select 1 from record_change where changed_at >= ? limit ?) as changes";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Returns a time before the instants of all open transactions, so that no later commit adds an earlier change. */
    public static OffsetDateTime beforeOpenTransactions() {
        return DatabaseClock.now().minusSeconds(BackgroundExecutor.MAX_SECONDS + MARGIN_SECONDS);
    }

    /** Returns the current mark; call it before reading, so that concurrent changes count as later ones. */
    public ChangeMark now() {
        OffsetDateTime since = beforeOpenTransactions();
        return new ChangeMark(since, changes(since));
    }

    /** Tells whether the data is certainly unchanged. */
    public boolean isStill(ChangeMark mark) {
        return mark.isUsable() && changes(mark.since()) == mark.changes();
    }

    private int changes(OffsetDateTime since) {
        return ((Number) entities.createNativeQuery(CHANGES).setParameter(1, since).setParameter(2, ChangeMark.MAX_COUNTED + 1)
                .getSingleResult()).intValue();
    }
}
