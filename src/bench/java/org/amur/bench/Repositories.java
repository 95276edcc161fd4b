package org.amur.bench;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Provides the application's repositories outside the server, with injection as by CDI. */
final class Repositories {

    private final EntityManager entities;
    private final Map<Class<?>, Object> made = new HashMap<>();

    Repositories(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Returns an instance with its dependencies; null if it needs a server, such as extension points of all features.
     */
    <T> T get(Class<T> type) throws ReflectiveOperationException {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            return null;
        }
        Object known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
            for (Field field : type.getDeclaredFields()) {
                inject(known, field);
            }
        }
        return type.cast(known);
    }

    /** Creates an entity or repository; all have a constructor without parameters. */
    static <T> T make(Class<T> type) throws ReflectiveOperationException {
        Constructor<T> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private void inject(Object object, Field field) throws ReflectiveOperationException {
        if (field.getType() == EntityManager.class) {
            set(object, field, entities);
        } else if (field.isAnnotationPresent(Inject.class)) {
            set(object, field, get(field.getType()));
        }
    }

    private static void set(Object object, Field field, Object value) throws ReflectiveOperationException {
        field.setAccessible(true);
        field.set(object, value);
    }

    static void set(Object object, String name, Object value) throws ReflectiveOperationException {
        set(object, object.getClass().getDeclaredField(name), value);
    }

    /** Calls a package-private method. */
    static void call(Object object, String method, Object... arguments) {
        Method called = Arrays.stream(object.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(method) && each.getParameterCount() == arguments.length).findFirst().orElseThrow();
        called.setAccessible(true);
        try {
            called.invoke(object, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
