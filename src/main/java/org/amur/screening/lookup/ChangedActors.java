package org.amur.screening.lookup;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.actor.ActorRecordKind;

/** Finds changed actors in the journal, including changes on other nodes and before this one started. */
// Payara shares the EntityManager of periodic tasks outside transactions, and one thread would close it for all.
@Transactional
@ApplicationScoped
public class ChangedActors {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Returns the changes of actors since then, by time. */
    public List<Change> since(OffsetDateTime instant) {
        return entities.createQuery("select c.id, c.recordId from RecordChange c where c.at >= :since and c.kind = :kind"
                + " order by c.at, c.id", Object[].class).setParameter("since", instant).setParameter("kind", ActorRecordKind.CODE)
                .getResultStream().map(row -> new Change((Long) row[0], (Long) row[1])).toList();
    }

    /** @param id id of the journal row */
    public record Change(long id, long actor) {
    }
}
