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

/** Tests that the build is reproducible: independent of files beside the clone and of the machine's load. */
class TestSourcesTest {

    private static final Pattern SKIPS = Pattern.compile("\\bassume[TF]\\w+\\(|@Disabled\\b(?!On)");
    private static final Pattern TIMES = Pattern.compile(
            "\\bassertTimeout\\w*\\(|@Timeout\\b|\\bnanoTime\\(|\\bcurrentTimeMillis\\(|\\w+CpuTime\\(");
    private static final Pattern BESIDE = Pattern.compile("\\.\\./shared");

    @Test
    void noTestIsSkipped() throws IOException {
        assertEquals(List.of(), found(SKIPS, files("src/test/java", "Test.java", "IT.java")));
    }

    @Test
    void noUnitTestMeasuresTime() throws IOException {
        assertEquals(List.of(), found(TIMES, files("src/test/java", "Test.java")));
    }

    @Test
    void nothingIsReadFromBesideTheClone() throws IOException {
        List<Path> files = Stream.of(files("src", ".java", ".md"), List.of(Path.of("README.md"), Path.of("pom.xml")))
                .flatMap(List::stream)
                .toList();
        assertEquals(List.of(), found(BESIDE, files));
    }

    private static List<Path> files(String folder, String... ends) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith)
                            && !file.endsWith("TestSourcesTest.java"))
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, List<Path> files) {
        return files.stream().flatMap(file -> pattern.matcher(read(file)).results()
                .map(found -> file + ": " + found.group())).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
