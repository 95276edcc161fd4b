package org.amur.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.common.NotFoundException;
import org.amur.common.Where;

/** Reads the journal. On a page about the past it ends at that day: the journal is its own history. */
@ApplicationScoped
public class ChangeRepository {

    private static final String OF_KINDS = "c.kind in :kinds";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordKinds kinds;

    public RecordChange get(long id) {
        RecordChange change = entities.find(RecordChange.class, id);
        if (change == null) {
            throw new NotFoundException("change", id);
        }
        return change;
    }

    /** The deletion of this number; empty if it is another change. */
    Optional<RecordChange> deletion(long id) {
        return Optional.ofNullable(entities.find(RecordChange.class, id)).filter(RecordChange::isUndoable);
    }

    /** The same, but empty also if something has been done with the record since. */
    Optional<RecordChange> lastDeletion(long id) {
        return entities.createQuery("select c from RecordChange c where c.id = :id and not exists (select d.id from"
                + " RecordChange d where d.kind = c.kind and d.recordId = c.recordId and d.at > c.at)", RecordChange.class)
                .setParameter("id", id).getResultStream().filter(RecordChange::isUndoable).findFirst();
    }

    /** Whether any record of the kind was ever entered, even if it is deleted now. */
    public boolean knows(String kind) {
        return !entities.createQuery("select c.id from RecordChange c where c.kind = :kind", Long.class)
                .setParameter("kind", kind).setMaxResults(1).getResultList().isEmpty();
    }

    /** When the first thing was entered; empty as long as nothing is. */
    public Optional<OffsetDateTime> beginning() {
        return entities.createQuery("select c from RecordChange c order by c.at, c.id", RecordChange.class)
                .setMaxResults(1).getResultStream().findFirst().map(RecordChange::getAt);
    }

    /** The number of the record that a form made. */
    Optional<Long> madeBy(UUID form) {
        return entities.createQuery("select c.recordId from RecordChange c where c.submission = :form", Long.class)
                .setParameter("form", form.toString()).getResultStream().findFirst();
    }

    /** The newest changes of all records that the caller may see, newest first. */
    public List<RecordChange> latest(int count) {
        // Of nearly all kinds: the first ones by time will do.
        return latest(Where.withoutIndex(OF_KINDS, "c.id"), kinds.visibleCodes(), count);
    }

    /** The newest changes of a few kinds, newest first. */
    public List<RecordChange> latest(List<String> kinds, int count) {
        return latest(OF_KINDS, kinds, count);
    }

    private List<RecordChange> latest(String ofKinds, List<String> kinds, int count) {
        return entities.createQuery("select c from RecordChange c where c.at <= :until and " + ofKinds
                + " order by c.at desc, c.id desc", RecordChange.class).setParameter("until", until())
                .setParameter("kinds", kinds).setMaxResults(count).getResultList();
    }

    /** The changes of one record, newest first. */
    public List<RecordChange> of(String kind, long recordId, int first, int count) {
        return entities.createQuery("select c from RecordChange c where c.kind = :kind and c.recordId = :record"
                + " and c.at <= :until order by c.at desc, c.id desc", RecordChange.class)
                .setParameter("kind", kind).setParameter("record", recordId).setParameter("until", until())
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    public long countOf(String kind, long recordId) {
        return entities.createQuery("select count(c) from RecordChange c where c.kind = :kind and c.recordId = :record"
                + " and c.at <= :until", Long.class).setParameter("kind", kind).setParameter("record", recordId)
                .setParameter("until", until()).getSingleResult();
    }

    private static OffsetDateTime until() {
        return AsOf.instant().orElseGet(() -> OffsetDateTime.now().plusDays(1));
    }
}
