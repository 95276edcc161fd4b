package org.amur.access;

import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Makes {@link RolesAllowed} hold on CDI beans as it does on enterprise beans: a command is refused in the service,
 * whichever page or address it came from. Runs before the transaction is opened.
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
