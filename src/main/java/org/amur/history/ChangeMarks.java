package org.amur.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.jobs.BackgroundExecutor;

/**
 * Detector of changes on any node since a mark, up to the last transaction, for results that are computed now and used
 * later. Compares counts rather than times, because transactions may commit in another order than they began. Journal
 * rows are never removed, so an equal count means the same rows.
 */
@ApplicationScoped
public class ChangeMarks {

    /** Maximum clock difference between nodes, in seconds. */
    private static final int CLOCK_SECONDS = 900;
    /** Range of the mark in seconds: no open transaction can record an earlier time. */
    private static final int SECONDS = BackgroundExecutor.MAX_SECONDS + CLOCK_SECONDS;

    private static final String CHANGES =
            "select count(*) from (select 1 from record_change where changed_at >= ? limit ?) as changes";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Returns the current mark; call it before reading, so that concurrent changes count as later ones. */
    public ChangeMark now() {
        OffsetDateTime since = OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(SECONDS);
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
