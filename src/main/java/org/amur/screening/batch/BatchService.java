package org.amur.screening.batch;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.Batches;
import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.screening.lookup.EntryCandidate;
import org.amur.screening.lookup.Indexes;
import org.amur.screening.lookup.ListIndex;
import org.amur.screening.lookup.Screening;
import org.amur.web.NotFoundException;

/** Commands on batches. They are personal and not part of the record, so that analysts may upload them. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ANALYST)
public class BatchService {

    /** Maximum batches of an account. */
    static final int MAX_KEPT = 20;

    private static final int BATCH_SIZE = 200;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private BatchRepository repository;

    @Inject
    private Screening screening;

    @Inject
    private Indexes indexes;

    /**
     * Stores a batch until a month after its upload.
     *
     * @param title title of the batch
     * @return token that only the caller can use
     */
    String keep(String title, BatchFile file) {
        forgetMost();
        NameBatch names = new NameBatch(caller.name(), title, file);
        entities.persist(names);
        // Written before the rows that refer to it by id.
        entities.flush();
        for (int i = 0; i < file.lines().size(); i++) {
            entities.persist(new BatchName(names.getId(), i + 1, file.lines().get(i)));
            if (i % BATCH_SIZE == BATCH_SIZE - 1) {
                entities.flush();
                entities.clear();
            }
        }
        return names.getToken();
    }

    /** Deletes the oldest batches above the limit, except running ones. */
    private void forgetMost() {
        repository.of(caller.name()).stream().skip(MAX_KEPT - 1L).filter(names -> !names.isBeingScreened())
                .forEach(names -> delete(names.getId()));
    }

    /** Returns the batches whose retention has ended. */
    List<Long> tooOld() {
        return entities.createQuery("select n.id from NameBatch n where n.madeAt < :oldest order by n.id", Long.class)
                .setParameter("oldest", NameBatch.oldest()).getResultList();
    }

    /** Deletes a batch in its own transaction, so that a failure does not affect others. */
    void forget(long id) {
        delete(id);
    }

    public void discard(String token) {
        repository.find(token, caller.name()).ifPresent(names -> delete(names.getId()));
    }

    /** Deletes in batches by id: a single statement would scan the names of all users. */
    private void delete(long names) {
        lock(names);
        List<Long> all = entities.createQuery("select a.id from BatchName a where a.names = :names order by a.id", Long.class)
                .setParameter("names", names).getResultList();
        for (List<Long> some : Batches.of(all)) {
            entities.createQuery("delete from NameHit h where h.name.id in :some").setParameter("some", some).executeUpdate();
            entities.createQuery("delete from BatchName a where a.id in :some").setParameter("some", some).executeUpdate();
        }
        entities.createQuery("delete from NameBatch n where n.id = :names").setParameter("names", names).executeUpdate();
    }

    /**
     * Locks a batch: screening and deletion are serialised.
     *
     * @return true if it still exists
     */
    private boolean lock(long names) {
        return !entities.createNativeQuery("select id from screening_names where id = ?1 for update").setParameter(1, names)
                .getResultList().isEmpty();
    }

    /**
     * Screens the next names in a transaction of their own, so that they are kept if the server stops.
     *
     * @return their number; 0 if all are screened
     * @throws NotFoundException if the batch does not exist or was deleted
     */
    int screen(String token, int count) {
        NameBatch names = repository.find(token, caller.name()).orElseThrow(() -> gone(token));
        List<BatchName> next = repository.next(names, count);
        List<List<EntryCandidate>> found = next.stream().map(name -> screening.candidates(name.question())).toList();
        if (!lock(names.getId())) {
            throw gone(token);
        }
        for (int i = 0; i < next.size(); i++) {
            next.get(i).recordMatches(found.get(i));
        }
        if (next.isEmpty()) {
            names.end();
        } else {
            compare(names, indexes.lists().map(ListIndex::releases).orElse(Map.of()).values());
        }
        return next.size();
    }

    /** Another release, or the first of another list, may become current during screening. */
    private void compare(NameBatch names, Collection<ListRelease> searched) {
        names.compareWith(names.isCompared() ? throughout(repository.comparedWith(names), searched) : searched);
    }

    /** Returns the releases of the lists that were searched before and now: other lists were not searched for all names. */
    static List<ListRelease> throughout(Collection<ListRelease> before, Collection<ListRelease> now) {
        Set<OfficialList> both = lists(before);
        both.retainAll(lists(now));
        return Stream.concat(before.stream(), now.stream()).filter(release -> both.contains(release.getList())).toList();
    }

    private static Set<OfficialList> lists(Collection<ListRelease> releases) {
        return releases.stream().map(ListRelease::getList).collect(Collectors.toCollection(() -> EnumSet.noneOf(OfficialList.class)));
    }

    private static NotFoundException gone(String token) {
        return new NotFoundException("names", token);
    }
}
