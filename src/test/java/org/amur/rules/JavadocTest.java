package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Tests that Javadoc leads with its subject: a noun phrase, or a verb in the third person. */
class JavadocTest {

    private static final Path CODE = Path.of("src/main/java/org/amur");

    /**
     * Packages that follow the rule, each with its subpackages. Whoever rewrites the comments of a package adds it here;
     * when all packages are listed, the list goes and the whole code is checked.
     */
    private static final List<String> PLAIN = List.of("access", "actor", "database", "event", "export", "history", "jobs",
            "metrics", "search", "security", "seed", "settings", "source", "text", "web");

    /** Beginnings of a headless clause. */
    private static final Pattern HEADLESS = Pattern.compile("/\\*\\*[\\s*]*((What|Who|Whose|Whom|Whether|Where|When|How|Of|By|The same"
            + "|That|Those|All that|One that|It|Something|Somebody|Anybody|Nobody|Whatever|Whoever)\\b.*)");

    @Test
    void javadocLeadsWithItsSubject() {
        assertEquals(List.of(), PLAIN.stream().flatMap(folder -> files(CODE.resolve(folder)))
                .flatMap(file -> HEADLESS.matcher(read(file)).results().map(found -> file + ": " + found.group(1))).toList());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
