package org.amur.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.database.QueryConditions;
import org.amur.web.NotFoundException;

/** Reads the journal. On a page about the past it ends at that day: the journal is its own history. */
@ApplicationScoped
public class ChangeRepository {

    private static final String OF_KINDS = "c.kind in :kinds";
    /** How many changes are read at once to find the newest commands: most commands make one or a few. */
    private static final int PIECE = 100;
    /** How often: a page that shows the newest is to ask little, even where each of them was a great import. */
    private static final int PIECES = 2;

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

    /** When the record was changed last, by whichever node of the application; empty as long as nothing is entered. */
    Optional<Instant> newest() {
        return Optional.ofNullable(entities.createQuery("select max(c.at) from RecordChange c", OffsetDateTime.class)
                .getSingleResult()).map(OffsetDateTime::toInstant);
    }

    /** The number of the record that a form made. */
    Optional<Long> madeBy(UUID form) {
        return entities.createQuery("select c.recordId from RecordChange c where c.submission = :form", Long.class)
                .setParameter("form", form.toString()).getResultStream().findFirst();
    }

    /** The newest changes of all records that the caller may see, newest first, with one for all that was done at once. */
    public List<ChangesAtOnce> latest(int count) {
        // Of nearly all kinds: the first ones by time will do.
        return latest(QueryConditions.withoutIndex(OF_KINDS, "c.id"), kinds.visibleCodes(), count);
    }

    /** The same of a few kinds. */
    public List<ChangesAtOnce> latest(List<String> kinds, int count) {
        return latest(OF_KINDS, kinds, count);
    }

    private List<ChangesAtOnce> latest(String ofKinds, List<String> kinds, int count) {
        List<ChangesAtOnce> found = new ArrayList<>();
        List<RecordChange> newest = newest("c.at <= :until and " + ofKinds, until(), kinds);
        for (int piece = 0; piece < PIECES && !newest.isEmpty() && found.size() < count; piece++) {
            boolean all = newest.size() < PIECE;
            OffsetDateTime last = newest.get(newest.size() - 1).getAt();
            newest.stream().collect(Collectors.groupingBy(RecordChange::getAt, LinkedHashMap::new, Collectors.toList())).entrySet()
                    .stream().limit(count - found.size()).map(each -> all || each.getKey().isAfter(last)
                            ? ChangesAtOnce.of(each.getValue()) : at(each.getKey(), kinds)).forEach(found::add);
            boolean more = !all && piece + 1 < PIECES && found.size() < count;
            newest = more ? newest("c.at < :until and " + ofKinds, last, kinds) : List.of();
        }
        return found;
    }

    private List<RecordChange> newest(String condition, OffsetDateTime until, List<String> kinds) {
        return entities.createQuery("select c from RecordChange c where " + condition + " order by c.at desc, c.id desc",
                RecordChange.class).setParameter("until", until).setParameter("kinds", kinds).setMaxResults(PIECE).getResultList();
    }

    /** Of which only some were read. */
    private ChangesAtOnce at(OffsetDateTime instant, List<String> kinds) {
        List<Long> all = entities.createQuery("select c.id from RecordChange c where c.at = :at and "
                + QueryConditions.withoutIndex(OF_KINDS, "c.id") + " order by c.at, c.id", Long.class).setParameter("at", instant)
                .setParameter("kinds", kinds).setMaxResults(ChangesAtOnce.MOST_COUNTED + 1).getResultList();
        return new ChangesAtOnce(entities.find(RecordChange.class, all.get(0)), all.size());
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

    /**
     * What was done to some records at some instants; all that one transaction does has one.
     *
     * @return in the order in which it was done
     */
    public List<RecordChange> at(Collection<OffsetDateTime> instants, String kind, Collection<Long> records) {
        if (instants.isEmpty() || records.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select c from RecordChange c where c.kind = :kind and c.recordId in :records"
                + " and c.at in :instants and c.at <= :until order by c.at, c.id", RecordChange.class)
                .setParameter("kind", kind).setParameter("records", records).setParameter("instants", instants)
                .setParameter("until", until()).getResultList();
    }

    private static OffsetDateTime until() {
        return AsOf.instant().orElseGet(() -> OffsetDateTime.now().plusDays(1));
    }
}
