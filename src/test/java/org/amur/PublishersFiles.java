package org.amur;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files as publishers released them. They are no part of the project: the system property {@code amur.shared} says in which
 * folder their folder {@code data} is, {@code ../shared} unless told. A test that asks for one is skipped where there is none.
 */
public final class PublishersFiles {

    /** Says to tests within a server, which works in another folder, where the files are. */
    static final String WHERE = "publishers-files.txt";

    private static final Path DATA = data();

    private PublishersFiles() {
    }

    private static Path data() {
        try (InputStream where = PublishersFiles.class.getResourceAsStream("/" + WHERE)) {
            return where == null ? Path.of(System.getProperty("amur.shared", "../shared"), "data")
                    : Path.of(new String(where.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of all, whether it is there or not. */
    static Path folder() {
        return DATA.toAbsolutePath();
    }

    /** @param path below their folder, of a file or of a folder */
    public static Path get(String path) {
        Path file = DATA.resolve(path);
        assumeTrue(Files.isReadable(file), () -> "There is no " + file.toAbsolutePath()
                + "; name the parent of its folder data with -Damur.shared=…");
        return file;
    }
}
