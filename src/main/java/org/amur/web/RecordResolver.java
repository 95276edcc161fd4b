package org.amur.web;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.el.ELContext;
import jakarta.el.ELException;

/**
 * Resolves {@code #{row.title}} to the component of a record, as Expression Language 6.0 (Jakarta EE 11) does. Other properties
 * are left to the other resolvers.
 */
public class RecordResolver extends ReadOnlyResolver {

    /** Forgets a class with its class loader. */
    private final ClassValue<Map<String, Method>> components = new ClassValue<>() {

        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = base instanceof Record ? components.get(base.getClass()).get(String.valueOf(property)) : null;
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }
}
