package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.amur.access.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A reader that reads differently has a new version; otherwise the next release would show changes that the publisher
 * did not make.
 */
class ReaderVersionsTest {

    /** Recorded results: a line for each version of each format with a hash of the sample's reading. */
    private static final Path RECORDED = Path.of("src/test/resources/org/amur/lists/read/readings.txt");
    private static final int DIGITS = 16;

    @ParameterizedTest
    @EnumSource
    void readingOfTheSampleMatchesItsVersion(ListFormat format) throws IOException {
        String last = recorded(format);
        String now = line(format, format.version());
        assertEquals(
                last,
                now,
                () -> "The sample of " + format + " is read differently than recorded in " + RECORDED
                        + ".\n- Did the reader change, or code that it uses? Raise the version to " + format + "(" + (version(last) + 1)
                        + ") in ListFormat, and add the line:\n" + line(format, version(last) + 1)
                        + "\n- Did only the sample change? Replace the last line of the format by:\n" + line(format, version(last)));
    }

    private static String recorded(ListFormat format) throws IOException {
        return Files.readAllLines(RECORDED).stream().filter(line -> line.startsWith(format + " ")).reduce(format + " 0 -",
                (first, second) -> second);
    }

    private static int version(String line) {
        return Integer.parseInt(line.split(" ")[1]);
    }

    private static String line(ListFormat format, int version) {
        return format + " " + version + " " + Sha256.hex(reading(format)).substring(0, DIGITS);
    }

    /** Returns everything that is stored of a release. */
    private static String reading(ListFormat format) {
        try {
            ListReading reading = ListReading.of(SampleLists.of(format));
            assertEquals(format, reading.getFormat());
            List<String> entries = new ArrayList<>();
            ReadList read = reading.read(entry -> entries.add(entry.canonical().json() + entry.entry().title()));
            assertFalse(entries.isEmpty());
            return String.join("\n", entries.stream().sorted().toList()) + "\n" + read.published() + new TreeMap<>(read.skippedBy())
                    + new TreeMap<>(read.remarkedBy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
