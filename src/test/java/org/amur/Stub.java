package org.amur;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Stub of a platform interface with results by method name; other methods return null, 0 or false. */
public final class Stub {

    private Stub() {
    }

    public static <T> T of(Class<T> type, Map<String, ?> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object answer = answers.get(method.getName());
            if (answer instanceof Call call) {
                return call.with(arguments);
            }
            return answer != null || !method.getReturnType().isPrimitive() ? answer : zero(method.getReturnType());
        }));
    }

    private static Object zero(Class<?> type) {
        if (type == void.class) {
            return null;
        }
        return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
    }

    /** Result computed from the arguments. */
    public interface Call {
        Object with(Object[] arguments);
    }
}
