package org.amur.web.view;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Properties and methods of one class, each searched once. The standard resolver (Jakarta Expression Language, section 1.6)
 * searches all methods of a class at each call, which took a third of the time of a list page. Maps are read before they are
 * filled, because {@link ConcurrentHashMap#computeIfAbsent} may wait for another request even for a known key.
 */
final class Members {

    /** Entries are released with their class loader. */
    private static final ClassValue<Members> KNOWN = new ClassValue<>() {

        @Override
        protected Members computeValue(Class<?> type) {
            return new Members(type);
        }
    };

    private record Call(String name, int arguments) {
    }

    private final Class<?> type;
    private final Map<String, Optional<Method>> getters = new ConcurrentHashMap<>();
    private final Map<Call, Optional<Method>> methods = new ConcurrentHashMap<>();

    private Members(Class<?> type) {
        this.type = type;
    }

    static Members of(Object base) {
        return KNOWN.get(base.getClass());
    }

    /** Returns the getter of a property or the accessor of a record's component. */
    Optional<Method> getter(String property, Object base) {
        Optional<Method> known = getters.get(property);
        return known != null ? known : getters.computeIfAbsent(property, name -> newGetter(name, base));
    }

    private Optional<Method> newGetter(String property, Object base) {
        String end = property.isEmpty() ? "" : Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Stream.of(base instanceof Record ? property : "", "is" + end, "get" + end)
                .flatMap(name -> method(name, 0, base).stream())
                .filter(method -> !method.getName().equals("is" + end) || method.getReturnType() == boolean.class)
                .findFirst();
    }

    /** Returns a method; empty if several have this name and number of arguments. */
    Optional<Method> method(String name, int arguments, Object base) {
        Call call = new Call(name, arguments);
        Optional<Method> known = methods.get(call);
        return known != null ? known : methods.computeIfAbsent(call, key -> onlyOne(key, base));
    }

    private Optional<Method> onlyOne(Call call, Object base) {
        List<Method> found = Arrays.stream(type.getMethods())
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
