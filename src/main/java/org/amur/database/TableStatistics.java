package org.amur.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.persistence.sessions.Session;

/**
 * Statistics by which PostgreSQL plans queries. It renews them some time after a commit, so they do not count the rows that the
 * current transaction has added.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TableStatistics {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /**
     * Renews the statistics of tables that have many new rows.
     *
     * @param tables constants
     */
    public void renew(String... tables) {
        if (entities.unwrap(Session.class).getPlatform().isPostgreSQL()) {
            entities.createNativeQuery("analyze " + String.join(", ", tables)).executeUpdate();
        }
    }
}
