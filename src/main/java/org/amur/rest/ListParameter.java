package org.amur.rest;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

import org.omnifaces.cdi.Param;

/**
 * Parameter of the filter of a list.
 *
 * @param type of its values
 */
record ListParameter(String name, Class<?> type) {

    /** Returns the parameters of a bean that reads them from the address. */
    static List<ListParameter> of(Class<?> params) {
        return Arrays.stream(params.getDeclaredFields()).filter(field -> field.isAnnotationPresent(Param.class))
                .map(field -> new ListParameter(name(field), field.getType())).toList();
    }

    private static String name(Field field) {
        String named = field.getAnnotation(Param.class).name();
        return named.isEmpty() ? field.getName() : named;
    }
}
