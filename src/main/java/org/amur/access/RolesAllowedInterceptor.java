package org.amur.access;

import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Interceptor that enforces {@link RolesAllowed} on CDI beans as on enterprise beans, so that services refuse a command
 * regardless of the page. Runs before the transaction begins.
 */
@Interceptor
@RolesAllowed({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RolesAllowedInterceptor {

    @Inject
    private Caller caller;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        RolesAllowed ofMethod = call.getMethod().getAnnotation(RolesAllowed.class);
        RolesAllowed allowed = ofMethod != null ? ofMethod : ofClass(call.getTarget().getClass());
        if (Arrays.stream(allowed.value()).noneMatch(caller::isInRole)) {
            throw new ForbiddenException(call.getMethod().getDeclaringClass().getSimpleName() + "."
                    + call.getMethod().getName() + " is not for " + caller.name());
        }
        return call.proceed();
    }

    /** Returns the annotation of a service or of the class that it extends; containers extend the service, too. */
    private static RolesAllowed ofClass(Class<?> type) {
        RolesAllowed allowed = type.getAnnotation(RolesAllowed.class);
        return allowed != null ? allowed : ofClass(type.getSuperclass());
    }
}
