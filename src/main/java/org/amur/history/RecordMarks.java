package org.amur.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Tells whether the record has changed since a moment, on whichever node and to the last transaction, for what is worked out of it and
 * used later. Of two transactions the one that began first may end last, so that the time of the newest change does not tell;
 * but rows only ever come to the journal, and so as many of them are the same ones.
 */
@ApplicationScoped
public class RecordMarks {

    /** No transaction lasts as long, and no node's clock is as wrong: what is recorded from now on bears no earlier time. */
    private static final int HOURS = 3;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Comes before what is worked out is read: a change meanwhile is one since. */
    public RecordMark now() {
        OffsetDateTime since = OffsetDateTime.now(ZoneOffset.UTC).minusHours(HOURS);
        return new RecordMark(since, changes(since));
    }

    /** Whether the record is as it was. */
    public boolean isStill(RecordMark mark) {
        return changes(mark.since()) == mark.changes();
    }

    private long changes(OffsetDateTime since) {
        return entities.createQuery("select count(c) from RecordChange c where c.at >= :since", Long.class)
                .setParameter("since", since).getSingleResult();
    }
}
