package org.amur.screening.batch;

import java.util.List;
import java.util.Map;

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
import org.amur.screening.lookup.EntryCandidate;
import org.amur.screening.lookup.Indexes;
import org.amur.screening.lookup.ListIndex;
import org.amur.screening.lookup.Screening;
import org.amur.web.NotFoundException;

/**
 * Many names that are screened at once. They are a person's own and no part of the record, so that whoever may read may
 * bring them.
 */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ANALYST)
public class NamesService {

    /** So many of an account are kept. */
    static final int MOST_KEPT = 20;

    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private NamesRepository repository;

    @Inject
    private Screening screening;

    @Inject
    private Indexes indexes;

    /**
     * Keeps names until they are screened and for a month after.
     *
     * @param title what they are called
     * @return the token by which only the caller finds them again
     */
    String keep(String title, NamesFile file) {
        forgetMost();
        AskedNames names = new AskedNames(caller.name(), title, file);
        entities.persist(names);
        // Before those that refer to it by its number alone.
        entities.flush();
        for (int i = 0; i < file.lines().size(); i++) {
            entities.persist(new AskedName(names.getId(), i + 1, file.lines().get(i)));
            if (i % AT_ONCE == AT_ONCE - 1) {
                entities.flush();
                entities.clear();
            }
        }
        return names.getToken();
    }

    /** Those of the account that are too many; what is still being screened is none of them. */
    private void forgetMost() {
        repository.of(caller.name()).stream().skip(MOST_KEPT - 1L).filter(names -> !names.isBeingScreened())
                .forEach(names -> delete(names.getId()));
    }

    /** What anybody has brought and is not to be kept any longer. */
    List<Long> tooOld() {
        return entities.createQuery("select n.id from AskedNames n where n.madeAt < :oldest order by n.id", Long.class)
                .setParameter("oldest", AskedNames.oldest()).getResultList();
    }

    /** Each in a transaction of its own: where one cannot be deleted, others are. */
    void forget(long id) {
        delete(id);
    }

    public void discard(String token) {
        repository.find(token, caller.name()).ifPresent(names -> delete(names.getId()));
    }

    /** Some hundred names at a time, each looked up: one statement for all went through whatever anybody has brought. */
    private void delete(long names) {
        lock(names);
        List<Long> all = entities.createQuery("select a.id from AskedName a where a.names = :names order by a.id", Long.class)
                .setParameter("names", names).getResultList();
        for (List<Long> some : Batches.of(all)) {
            entities.createQuery("delete from NameHit h where h.name.id in :some").setParameter("some", some).executeUpdate();
            entities.createQuery("delete from AskedName a where a.id in :some").setParameter("some", some).executeUpdate();
        }
        entities.createQuery("delete from AskedNames n where n.id = :names").setParameter("names", names).executeUpdate();
    }

    /**
     * Of who screens names and who deletes them the second sees what the first has done.
     *
     * @return whether they are still there
     */
    private boolean lock(long names) {
        return !entities.createNativeQuery("select id from screening_names where id = ?1 for update").setParameter(1, names)
                .getResultList().isEmpty();
    }

    /**
     * Screens some of those that are not yet, in a transaction of their own: if the server ends, these are done.
     *
     * @return how many; 0 when all are
     * @throws NotFoundException if they are not kept, or no longer
     */
    int screen(String token, int count) {
        AskedNames names = repository.find(token, caller.name()).orElseThrow(() -> gone(token));
        List<AskedName> next = repository.next(names, count);
        List<List<EntryCandidate>> found = next.stream().map(name -> screening.candidates(name.question())).toList();
        if (!lock(names.getId())) {
            throw gone(token);
        }
        for (int i = 0; i < next.size(); i++) {
            next.get(i).is(found.get(i));
        }
        if (next.isEmpty()) {
            names.end();
        } else {
            names.compareWith(indexes.lists().map(ListIndex::releases).orElse(Map.of()).values().stream().map(ListRelease::getId).toList());
        }
        return next.size();
    }

    private static NotFoundException gone(String token) {
        return new NotFoundException("names", token);
    }
}
