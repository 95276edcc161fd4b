package org.amur.common;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

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
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            entities.unwrap(UnitOfWorkImpl.class).getParent().releaseJTSConnection();
            throw e;
        }
    }
}
