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

/** Tests that Javadoc, of tests too, leads with its subject: a noun phrase, or a verb in the third person. */
class JavadocTest {

    /** Beginnings of a headless clause. */
    private static final Pattern HEADLESS = Pattern.compile("/\\*\\*[\\s*]*((What|Who|Whose|Whom|Whether|Where|When|How|Of|By|The same"
            + "|That|Those|All that|One that|It|Something|Somebody|Anybody|Nobody|Whatever|Whoever|Which|Why)\\b.*)");

    @Test
    void javadocLeadsWithItsSubject() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".java")).flatMap(file ->
                    HEADLESS.matcher(read(file)).results().map(found -> file + ": " + found.group(1))).toList());
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
