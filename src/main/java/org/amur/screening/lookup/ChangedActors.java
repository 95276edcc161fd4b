package org.amur.screening.lookup;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.actor.ActorRecordKind;

/** Tells by the journal which actors were changed, be it on another node or before this one began. */
// On Payara threads that go in rounds share what they read without a transaction, and one closes it to all.
@Transactional
@ApplicationScoped
public class ChangedActors {

    /**
     * The journal has the instant at which a command began to write, and another node's clock may be behind: so long after it
     * the row may come to be seen.
     */
    private static final Duration LATE = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** From when on a next look is to ask, so that it misses nothing: taken before this look. */
    public static OffsetDateTime mark() {
        return OffsetDateTime.now(ZoneOffset.UTC).minus(LATE);
    }

    /** The changes of actors since then, in the order of time. */
    public List<Change> since(OffsetDateTime instant) {
        return entities.createQuery("select c.id, c.recordId from RecordChange c where c.at >= :since and c.kind = :kind"
                + " order by c.at, c.id", Object[].class).setParameter("since", instant).setParameter("kind", ActorRecordKind.CODE)
                .getResultStream().map(row -> new Change((Long) row[0], (Long) row[1])).toList();
    }

    /** @param id of the row of the journal */
    public record Change(long id, long actor) {
    }
}
