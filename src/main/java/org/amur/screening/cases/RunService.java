package org.amur.screening.cases;

import java.time.OffsetDateTime;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.lists.OfficialList;
import org.amur.web.Page;

/** Records the progress of screening. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class RunService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private CaseLock lock;

    @Inject
    private CaseRepository cases;

    @Inject
    private Caller caller;

    /**
     * Records everything up to here as screened.
     *
     * @param until time before the screened state was read
     */
    void screened(Map<OfficialList, Long> releases, OffsetDateTime until) {
        lock.take();
        lock.screened(releases, until);
    }

    /** @return id of the report on a screening of all actors */
    long report(OffsetDateTime begunAt, int actors, CaseCount count) {
        ScreeningRun run = new ScreeningRun(begunAt, caller.name(), actors, count, cases.countOpen());
        entities.persist(run);
        return run.getId();
    }

    /** Returns the runs, newest first. */
    public Page<ScreeningRun> page(int number, int size) {
        long total = entities.createQuery("select count(r) from ScreeningRun r", Long.class).getSingleResult();
        return Page.of(entities.createQuery("select r from ScreeningRun r order by r.endedAt desc, r.id desc", ScreeningRun.class)
                .setFirstResult(Page.offset(number, size)).setMaxResults(size).getResultList(), total, number, size);
    }
}
