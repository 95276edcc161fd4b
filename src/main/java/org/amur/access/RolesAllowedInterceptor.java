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
        RolesAllowed allowed = call.getMethod().getAnnotation(RolesAllowed.class);
        if (allowed == null) {
            allowed = call.getMethod().getDeclaringClass().getAnnotation(RolesAllowed.class);
        }
        if (allowed != null && Arrays.stream(allowed.value()).noneMatch(caller::isInRole)) {
            throw new ForbiddenException(call.getMethod().getDeclaringClass().getSimpleName() + "."
                    + call.getMethod().getName() + " is not for " + caller.name());
        }
        return call.proceed();
    }
}
