package org.amur.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Clock of a node that is 15 seconds behind, by Debian's libfaketime. */
final class SlowClock {

    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final String LIBRARY = "faketime/libfaketime.so.1";

    private SlowClock() {
    }

    /** Returns the environment of a node with that clock; skips the test if the library is not installed. */
    static Map<String, String> environment() throws IOException {
        Optional<Path> library = library();
        assumeTrue(library.isPresent(), "libfaketime is not installed");
        // Timers run on: otherwise waits of the JVM return at once, and its threads need all processors.
        return Map.of("LD_PRELOAD", library.get().toString(), "FAKETIME", "-15s", "FAKETIME_DONT_FAKE_MONOTONIC", "1",
            "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    /** Finds it in the folder of the processor's architecture. */
    private static Optional<Path> library() throws IOException {
        try (Stream<Path> folders = Files.list(LIBRARIES)) {
            return folders.map(folder -> folder.resolve(LIBRARY)).filter(Files::exists).findFirst();
        }
    }
}
