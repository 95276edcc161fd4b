package org.amur.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/**
 * Gives a command's connection back before a failure rolls the transaction back. EclipseLink by itself does so only
 * afterwards; by then WildFly's pool has missed it, logged an error (IJ000315) and closed the connection to the database.
 * Runs within the transaction.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RollbackInterceptor {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        // Asked for before, since a transaction that is to be rolled back takes part in nothing new.
        AbstractSession session = entities.unwrap(UnitOfWorkImpl.class).getParent();
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            session.releaseJTSConnection();
            throw e;
        }
    }
}
