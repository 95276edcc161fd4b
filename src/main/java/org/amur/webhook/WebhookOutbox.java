package org.amur.webhook;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

import org.amur.history.JournalWritten;

/**
 * Transactional outbox: a transaction that changes records leaves its instant if there is a webhook. The row is committed with the
 * changes or not at all, so that none is lost, however late the transaction commits and whichever node dies.
 */
@ApplicationScoped
class WebhookOutbox {

    private static final String LEAVE = "insert into webhook_transaction (id, changed_at, after_change)"
            + " select cast(?1 as varchar(36)), cast(?2 as timestamp(6) with time zone), 0"
            + " where exists (select 1 from webhook where enabled = true)";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Does not flush pending changes, whose failures the journal translates. */
    void leave(@Observes JournalWritten writing) {
        entities.createNativeQuery(LEAVE).setParameter(1, UUID.randomUUID().toString()).setParameter(2, writing.at())
                .setFlushMode(FlushModeType.COMMIT).executeUpdate();
    }
}
