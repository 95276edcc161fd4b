package org.amur.database;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import org.eclipse.persistence.sessions.Session;

import org.amur.jobs.CurrentJob;

/**
 * Interceptor that holds the row of the current job in each of its transactions, so that a node that was frozen cannot commit
 * after another node has taken over the job, which deletes that row. H2 has one node and needs none.
 */
@Interceptor
@Transactional
@Priority(JobFence.AFTER_ROLLBACK_INTERCEPTOR)
public class JobFence {

    static final int AFTER_ROLLBACK_INTERCEPTOR = Interceptor.Priority.LIBRARY_BEFORE + 1;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        if (CurrentJob.id().isPresent() && isUnfenced()) {
            transaction.putResource(JobFence.class, true);
            hold(CurrentJob.id().get());
        }
        return call.proceed();
    }

    private boolean isUnfenced() {
        return entities.unwrap(Session.class).getPlatform().isPostgreSQL() && transaction.getTransactionStatus() == Status.STATUS_ACTIVE
                && transaction.getResource(JobFence.class) == null;
    }

    /** Key share permits renewals of the lease, and waits for a take-over. */
    private void hold(String job) {
        if (entities.createNativeQuery("select 1 from job where id = ?1 for key share").setParameter(1, job).getResultList().isEmpty()) {
            throw CurrentJob.lose();
        }
    }
}
