package org.amur.reconciliation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.history.AsOf;
import org.amur.web.NotFoundException;
import org.amur.web.Page;

/** Reads the reports on checks of all figures. */
@ApplicationScoped
public class LedgerCheckRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /**
     * Returns a report.
     *
     * @throws NotFoundException if there is none, or was none on the as-of day
     */
    public LedgerCheck get(long id) {
        LedgerCheck check = entities.find(LedgerCheck.class, id);
        if (check == null || !AsOf.includes(check.getAt())) {
            throw new NotFoundException("check", id);
        }
        return check;
    }

    /** Returns the reports, newest first. */
    public Page<LedgerCheck> page(int number, int size) {
        long total = entities.createQuery("select count(c) from LedgerCheck c", Long.class).getSingleResult();
        List<LedgerCheck> rows = entities.createQuery("select c from LedgerCheck c order by c.endedAt desc, c.id desc",
                LedgerCheck.class).setFirstResult(Page.offset(number, size)).setMaxResults(size).getResultList();
        return Page.of(rows, total, number, size);
    }
}
