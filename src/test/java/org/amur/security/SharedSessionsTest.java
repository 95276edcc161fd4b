package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Tests that the session attributes that the descriptor for WildFly calls immutable are. */
class SharedSessionsTest {

    private static final Path DESCRIPTOR = Path.of("src/main/webapp/WEB-INF/distributable-web.xml");

    static Stream<Class<?>> ownClasses() throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : Jsoup.parse(DESCRIPTOR, "UTF-8", "", Parser.xmlParser()).select("immutable-class").eachText()) {
            if (name.startsWith("org.amur.")) {
                classes.add(Class.forName(name));
            }
        }
        return classes.stream();
    }

    @ParameterizedTest
    @MethodSource("ownClasses")
    void anAttributeDoesNotChange(Class<?> type) {
        assertTrue(Serializable.class.isAssignableFrom(type));
        assertEquals(List.of(), Arrays.stream(type.getDeclaredFields()).filter(SharedSessionsTest::changes).map(Field::getName).toList());
    }

    private static boolean changes(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers());
    }

    @Test
    void attributesOfSignedInSessionsAreListed() throws Exception {
        assertTrue(ownClasses().toList().containsAll(List.of(SignedIn.class, SessionKey.class)));
    }
}
