package org.amur.rest;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.omnifaces.cdi.Param;

/**
 * Parameter of the filter of a list.
 *
 * @param type of its values
 */
record ListParameter(String name, Class<?> type) {

    private static final String OWN = "org.amur.";

    /** Returns the parameters that a bean reads from the address, itself or by the beans that it uses. */
    static List<ListParameter> of(Class<?> bean) {
        Set<Class<?>> beans = new LinkedHashSet<>();
        collect(bean, beans);
        return beans.stream().flatMap(ListParameter::fields).filter(field -> field.isAnnotationPresent(Param.class))
                .map(field -> new ListParameter(name(field), field.getType())).toList();
    }

    /** Returns the names of the parameters of a bean. */
    static Set<String> names(Class<?> bean) {
        return of(bean).stream().map(ListParameter::name).collect(Collectors.toSet());
    }

    private static void collect(Class<?> bean, Set<Class<?>> beans) {
        if (bean.getName().startsWith(OWN) && beans.add(bean)) {
            fields(bean).filter(field -> field.isAnnotationPresent(Inject.class)).forEach(field -> collect(field.getType(), beans));
        }
    }

    private static Stream<Field> fields(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields());
    }

    private static String name(Field field) {
        String named = field.getAnnotation(Param.class).name();
        return named.isEmpty() ? field.getName() : named;
    }
}
