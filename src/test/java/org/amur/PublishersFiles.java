package org.amur;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files as publishers released them. They are no part of the project: the system property {@code amur.shared} says in which
 * folder their folder {@code data} is, {@code ../shared} unless told. A test that asks for one is skipped where there is none.
 */
public final class PublishersFiles {

    private static final Path DATA = Path.of(System.getProperty("amur.shared", "../shared"), "data");

    private PublishersFiles() {
    }

    /** @param path below their folder, of a file or of a folder */
    public static Path get(String path) {
        Path file = DATA.resolve(path);
        assumeTrue(Files.isReadable(file), () -> "There is no " + file.toAbsolutePath()
                + "; name the parent of its folder data with -Damur.shared=…");
        return file;
    }
}
