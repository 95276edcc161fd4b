package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Tests that views name constants by a class that some view imports: an unknown one is null without an error. */
class ImportedConstantsTest {

    private static final Pattern IMPORT = Pattern.compile(
            ":importConstants type=\"(?:[\\w.$]+[.$])?(?:\\w+\" var=\"(?=\\w))?(\\w+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
    private static final Pattern CONSTANT = Pattern.compile("(?<![\\w.])([A-Z]\\w*)\\.");

    @Test
    void constantsInViewsAreImported() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/webapp"))) {
            List<String> views = all.filter(file -> file.toString().endsWith(".xhtml")).map(ImportedConstantsTest::read).toList();
            Set<String> imported = views.stream().flatMap(view -> IMPORT.matcher(view).results())
                    .map(found -> found.group(1)).collect(Collectors.toSet());
            assertEquals(Set.of(), views.stream().flatMap(view -> EXPRESSION.matcher(view).results())
                    .map(found -> found.group().replaceAll("'[^']*'", ""))
                    .flatMap(expression -> CONSTANT.matcher(expression).results()).map(found -> found.group(1))
                    .filter(name -> !imported.contains(name)).collect(Collectors.toSet()));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
