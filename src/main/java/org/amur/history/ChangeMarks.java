package org.amur.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.jobs.BackgroundExecutor;

/**
 * Tells whether the record has changed since a moment, on whichever node and to the last transaction, for what is worked out of it and
 * used later. Of two transactions the one that began first may end last, so that the time of the newest change does not tell;
 * but rows only ever come to the journal, and so as many of them are the same ones.
 */
@ApplicationScoped
public class ChangeMarks {

    /** By how much the clocks of two nodes differ at most. */
    private static final int CLOCK_SECONDS = 900;
    /** What is recorded from now on bears no earlier time: no transaction began before that, whatever it writes. */
    private static final int SECONDS = BackgroundExecutor.MOST_SECONDS + CLOCK_SECONDS;

    private static final String CHANGES =
            "select count(*) from (select 1 from record_change where changed_at >= ? limit ?) as changes";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Comes before what is worked out is read: a change meanwhile is one since. */
    public ChangeMark now() {
        OffsetDateTime since = OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(SECONDS);
        return new ChangeMark(since, changes(since));
    }

    /** Whether the record is surely as it was. */
    public boolean isStill(ChangeMark mark) {
        return mark.tells() && changes(mark.since()) == mark.changes();
    }

    private int changes(OffsetDateTime since) {
        return ((Number) entities.createNativeQuery(CHANGES).setParameter(1, since).setParameter(2, ChangeMark.MOST + 1)
                .getSingleResult()).intValue();
    }
}
