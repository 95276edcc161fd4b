package org.amur.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.el.ELContext;
import jakarta.el.ELException;

/**
 * EL resolver for method calls in views, {@code #{address.with('page', 3)}}, with a cache of methods. The standard
 * resolver (Jakarta Expression Language, section 1.6) searches all methods of a class at each call, which took a third
 * of the time of a list page. Methods that are ambiguous by name and number of arguments are left to it.
 */
public class MethodResolver extends ReadOnlyResolver {

    private record Call(String name, int arguments) {
    }

    /** Entries are released with their class loader. */
    private final ClassValue<Map<Call, Optional<Method>>> methods = new ClassValue<>() {

        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || name == null || arguments == null) {
            return null;
        }
        Optional<Method> method = methods.get(base.getClass())
                .computeIfAbsent(new Call(name.toString(), arguments.length), call -> onlyOne(base, call));
        if (method.isEmpty()) {
            return null;
        }
        Object result = call(method.get(), base, converted(context, method.get().getParameterTypes(), arguments));
        context.setPropertyResolved(base, name);
        return result;
    }

    private static Object[] converted(ELContext context, Class<?>[] types, Object[] arguments) {
        Object[] converted = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            converted[i] = context.convertToType(arguments[i], types[i]);
        }
        return converted;
    }

    private static Object call(Method method, Object base, Object[] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Optional<Method> onlyOne(Object base, Call call) {
        List<Method> found = Arrays.stream(base.getClass().getMethods())
                .filter(method -> method.getName().equals(call.name()) && method.getParameterCount() == call.arguments()
                        && !method.isBridge())
                .toList();
        boolean clear = found.size() == 1 && !found.get(0).isVarArgs() && !Modifier.isStatic(found.get(0).getModifiers());
        return clear ? callable(found.get(0), base) : Optional.empty();
    }

    /**
     * Returns a callable method: the class of a list or map may be private, so the method of its interface is used.
     */
    private static Optional<Method> callable(Method method, Object base) {
        Stream<Method> ofInterfaces = Stream.<Class<?>>iterate(base.getClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getInterfaces())).flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(each -> !Modifier.isStatic(each.getModifiers()) && each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
        return Stream.concat(Stream.of(method), ofInterfaces).filter(each -> each.canAccess(base)).findFirst();
    }
}
