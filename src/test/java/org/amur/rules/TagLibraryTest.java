package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TagLibraryTest {

    private static final Path LIBRARY = Path.of("src/main/webapp/WEB-INF/amur.taglib.xml");
    private static final Pattern FUNCTION = Pattern.compile(
            "<function-class>([\\w.]+)</function-class>\\s*<function-signature>([^<]+)</function-signature>");

    static Stream<MatchResult> functions() throws Exception {
        return FUNCTION.matcher(Files.readString(LIBRARY)).results();
    }

    /** Faces refuses to start the application otherwise. */
    @ParameterizedTest
    @MethodSource("functions")
    void everyFunctionOfTheTagLibraryExists(MatchResult function) throws ClassNotFoundException {
        String signature = function.group(2).replaceAll("\\s+", " ").strip();
        boolean exists = Arrays.stream(Class.forName(function.group(1)).getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .anyMatch(method -> signature.equals(method.getReturnType().getName() + " " + method.getName() + "("
                        + Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(", ")) + ")"));
        assertTrue(exists, function.group(1) + " has no function " + signature);
    }
}
