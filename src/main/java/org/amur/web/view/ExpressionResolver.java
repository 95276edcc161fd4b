package org.amur.web.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;

/**
 * EL resolver that is asked before all others and answers what views ask most: variables, beans, texts, entries of maps,
 * properties and method calls. Everything else is left to the resolvers of Faces, some fifteen, of which the first searches
 * the CDI beans for every name. Also resolves {@code #{row.title}} to the component of a record, as Expression Language 6.0
 * (Jakarta EE 11) does.
 */
public class ExpressionResolver extends ELResolver {

    private final BeanManager manager = CDI.current().getBeanManager();
    private final ELResolver others;
    /** Beans of contexts, such as the request, by name; empty if others resolve the name. */
    private final Map<String, Optional<Bean<?>>> beans = new ConcurrentHashMap<>();

    public ExpressionResolver(ELResolver others) {
        this.others = others;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        context.setPropertyResolved(false);
        if (base == null) {
            return variable(context, String.valueOf(property));
        }
        if (base instanceof Map<?, ?> map) {
            return resolved(context, base, property, map.get(property));
        }
        if (base instanceof ResourceBundle texts && texts.containsKey(String.valueOf(property))) {
            return resolved(context, base, property, texts.getObject(property.toString()));
        }
        Optional<Method> getter = property instanceof String name ? Members.of(base).getter(name, base) : Optional.empty();
        return getter.isPresent() ? resolved(context, base, property, call(getter.get(), base))
                : others.getValue(context, base, property);
    }

    private Object variable(ELContext context, String name) {
        Object known = context.getContext(FacesContext.class) instanceof FacesContext faces ? known(faces, name) : null;
        return known == null ? others.getValue(context, null, name) : resolved(context, null, name, known);
    }

    private Object known(FacesContext faces, String name) {
        Object attribute = faces.getExternalContext().getRequestMap().get(name);
        if (attribute != null) {
            return attribute;
        }
        Optional<Bean<?>> known = beans.get(name);
        Optional<Bean<?>> bean = known != null ? known : beans.computeIfAbsent(name, this::bean);
        return bean.isPresent() ? instance(bean.get()) : faces.getApplication().getResourceBundle(faces, name);
    }

    private Optional<Bean<?>> bean(String name) {
        return Optional.<Bean<?>>ofNullable(manager.resolve(manager.getBeans(name)))
                .filter(bean -> manager.isNormalScope(bean.getScope()));
    }

    /** Returns the instance of the current request or session. */
    private <T> Object instance(Bean<T> bean) {
        Context context = manager.getContext(bean.getScope());
        T existing = context.get(bean);
        return existing == null ? context.get(bean, manager.createCreationalContext(bean)) : existing;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        context.setPropertyResolved(false);
        Optional<Method> method = base == null || arguments == null ? Optional.empty()
                : Members.of(base).method(String.valueOf(name), arguments.length, base);
        return method.isPresent() ? resolved(context, base, name, call(method.get(), base, converted(context, method.get(), arguments)))
                : others.invoke(context, base, name, types, arguments);
    }

    private static Object[] converted(ELContext context, Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        Object[] converted = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            converted[i] = context.convertToType(arguments[i], types[i]);
        }
        return converted;
    }

    private static Object call(Method method, Object base, Object... arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Object resolved(ELContext context, Object base, Object property, Object value) {
        context.setPropertyResolved(base, property);
        return value;
    }

    /** Leaves alone what has its type already. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T convertToType(ELContext context, Object value, Class<T> type) {
        context.setPropertyResolved(false);
        if (type.isInstance(value) || type == boolean.class && value instanceof Boolean) {
            context.setPropertyResolved(true);
            return (T) value;
        }
        return others.convertToType(context, value, type);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return others.getType(context, base, property);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        others.setValue(context, base, property, value);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return others.isReadOnly(context, base, property);
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return others.getCommonPropertyType(context, base);
    }
}
