package org.amur;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Extension of tests in the server that read drafts: they run as an editor, unless they act as another user. */
public class AsEditor implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        new Caller().actAs("tester", Set.of(Roles.ANALYST, Roles.EDITOR), () -> {
            try {
                test.proceed();
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
    }
}
