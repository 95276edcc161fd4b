package org.amur.history;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.QueryConditions;
import org.amur.history.RecordChange.Action;
import org.amur.jobs.DatabaseClock;
import org.amur.web.NotFoundException;

/**
 * Queries on the journal, without changes of drafts for users who are not editors. On a page about a past date it ends there:
 * the journal is its own history.
 */
@ApplicationScoped
public class ChangeRepository {

    private static final String OF_KINDS = "c.kind in :kinds";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordKinds kinds;

    @Inject
    private Caller caller;

    public RecordChange get(long id) {
        RecordChange change = entities.find(RecordChange.class, id);
        if (change == null) {
            throw new NotFoundException("change", id);
        }
        return change;
    }

    /** Finds a deletion by id; empty if the change is not a deletion. */
    Optional<RecordChange> deletion(long id) {
        return Optional.ofNullable(entities.find(RecordChange.class, id)).filter(RecordChange::isUndoable);
    }

    /** Finds a deletion by id; empty also if the record has changed since. */
    Optional<RecordChange> lastDeletion(long id) {
        return entities.createQuery("select c from RecordChange c where c.id = :id and not exists (select d.id from"
                + " RecordChange d where d.kind = c.kind and d.recordId = c.recordId and d.at > c.at)", RecordChange.class)
                .setParameter("id", id).getResultStream().filter(RecordChange::isUndoable).findFirst();
    }

    /** Tells whether any record of the kind was ever entered, including deleted ones. */
    public boolean knows(String kind) {
        return !entities.createQuery("select c.id from RecordChange c where c.kind = :kind", Long.class)
                .setParameter("kind", kind).setMaxResults(1).getResultList().isEmpty();
    }

    /** Returns the time of the first change; empty if there is none. */
    public Optional<OffsetDateTime> beginning() {
        return entities.createQuery("select c from RecordChange c order by c.at, c.id", RecordChange.class)
                .setMaxResults(1).getResultStream().findFirst().map(RecordChange::getAt);
    }

    /** Returns the time of the last change of records of a kind; empty if there is none. */
    Optional<OffsetDateTime> newest(String kind) {
        // A maximum would read all changes of the kind; the order is that of an index.
        return entities.createQuery("select c.at from RecordChange c where c.kind = :kind and c.at <= :until" + readable()
                + " order by c.kind desc, c.at desc", OffsetDateTime.class).setParameter("kind", kind).setParameter("until", until())
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Finds the id of the record created by a form. */
    Optional<Long> madeBy(UUID form) {
        return entities.createQuery("select c.recordId from RecordChange c where c.submission = :form", Long.class)
                .setParameter("form", form.toString()).getResultStream().findFirst();
    }

    /** Returns changes of records that every signed-in user may see, oldest first. */
    public List<RecordChange> list(JournalFilter filter, int count) {
        QueryConditions where = new QueryConditions()
                .and("c.at <= :until", "until", until())
                .and("c.kind = :kind", "kind", filter.kind())
                .and("c.recordId = :record", "record", filter.record())
                .and("c.at >= :since", "since", filter.since())
                .and(QueryConditions.withoutIndex(OF_KINDS, "c.id"), "kinds", kinds.codesForAll());
        if (filter.since() != null) {
            where.and("(c.at > :since or c.id > :after)", "after", filter.after());
        }
        return where.query(entities, "select c from RecordChange c" + where.jpql() + readable() + " order by c.at, c.id", RecordChange.class)
                .setMaxResults(count)
                .getResultList();
    }

    /** Returns the changes of one record, newest first. */
    public List<RecordChange> of(String kind, long recordId, int first, int count) {
        return entities.createQuery("select c from RecordChange c where c.kind = :kind and c.recordId = :record"
                + " and c.at <= :until" + readable() + " order by c.at desc, c.id desc", RecordChange.class)
                .setParameter("kind", kind).setParameter("record", recordId).setParameter("until", until())
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    public long countOf(String kind, long recordId) {
        return entities.createQuery("select count(c) from RecordChange c where c.kind = :kind and c.recordId = :record"
                + " and c.at <= :until" + readable(), Long.class).setParameter("kind", kind).setParameter("record", recordId)
                .setParameter("until", until()).getSingleResult();
    }

    /**
     * Returns the changes of a transaction, whether or not the user may see them.
     *
     * @param after id of the change to continue after; 0 from the first on
     */
    public List<RecordChange> ofTransaction(OffsetDateTime instant, long after, int count) {
        return entities.createQuery(
                        "select c from RecordChange c where c.at = :instant and c.id > :after order by c.id",
                        RecordChange.class)
                .setParameter("instant", instant)
                .setParameter("after", after)
                .setMaxResults(count)
                .getResultList();
    }

    /** Returns the changes of some records by some actions, in chronological order, whether or not the user may see them. */
    public List<RecordChange> of(String kind, Collection<Long> records, Collection<Action> actions) {
        return entities.createQuery("select c from RecordChange c where c.kind = :kind and c.recordId in :records and c.action in :actions"
                + " and c.at <= :until order by c.at, c.id", RecordChange.class).setParameter("kind", kind)
                .setParameter("records", records).setParameter("actions", actions).setParameter("until", until()).getResultList();
    }

    /**
     * Returns the changes of some records at some instants; each transaction has one instant.
     *
     * @return in chronological order
     */
    public List<RecordChange> at(Collection<OffsetDateTime> instants, String kind, Collection<Long> records) {
        if (instants.isEmpty() || records.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select c from RecordChange c where c.kind = :kind and c.recordId in :records"
                + " and c.at in :instants and c.at <= :until" + readable() + " order by c.at, c.id", RecordChange.class)
                .setParameter("kind", kind).setParameter("records", records).setParameter("instants", instants)
                .setParameter("until", until()).getResultList();
    }

    /** Returns the condition that the user may see the change. */
    private String readable() {
        return caller.isInRole(Roles.EDITOR) ? "" : " and c.restricted = false";
    }

    private static OffsetDateTime until() {
        return AsOf.instant().orElseGet(() -> DatabaseClock.now().plusDays(1));
    }
}
