package org.amur.database;

import java.lang.reflect.Method;
import java.util.Arrays;

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
 * Interceptor that returns a failed command's connection before the rollback. EclipseLink returns it only afterwards,
 * when WildFly's pool has already logged an error (IJ000315) and closed it. Runs within the transaction. A failure that the
 * transaction outlives keeps it: what is still to be written would wait on another connection for the locks of this one.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RollbackInterceptor {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        // Obtained before the work, because a transaction marked for rollback accepts no new participants.
        AbstractSession session = entities.unwrap(UnitOfWorkImpl.class).getParent();
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            if (rollsBack(call.getMethod(), e)) {
                session.releaseJTSConnection();
            }
            throw e;
        }
    }

    private static boolean rollsBack(Method method, RuntimeException failure) {
        Transactional ofMethod = method.getAnnotation(Transactional.class);
        Transactional rules = ofMethod == null ? method.getDeclaringClass().getAnnotation(Transactional.class) : ofMethod;
        return rules == null || Arrays.stream(rules.dontRollbackOn()).noneMatch(type -> type.isInstance(failure));
    }
}
