package org.amur.web.request;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Interceptor that takes the {@link FileTurn} before the transaction begins: who waits holds no connection. */
@Interceptor
@InFileTurn
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 1)
public class FileTurnInterceptor {

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        FileTurn.take(Long.MAX_VALUE);
        try {
            return call.proceed();
        } finally {
            FileTurn.giveBack();
        }
    }
}
