package org.amur;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files as publishers released them, for tests tagged {@link #TAG}; they are not part of the project. The system property
 * {@value #PROPERTY} names their folder, which contains {@code lists}, {@code names} and {@code trade}.
 */
public final class PublishersFiles {

    /** Tag of the tests that need these files; the Maven profile of that name includes them. */
    public static final String TAG = "publishers-files";

    /** Resource that names the folder to tests within a server, which lacks the system property. */
    static final String WHERE = "publishers-files.txt";

    private static final String PROPERTY = "amur.publishers-files";

    private PublishersFiles() {
    }

    /** Returns the configured folder; empty if none is. */
    static String folder() {
        try (InputStream where = PublishersFiles.class.getResourceAsStream("/" + WHERE)) {
            if (where != null) {
                return new String(where.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String folder = System.getProperty(PROPERTY, "");
        return folder.isBlank() ? "" : Path.of(folder).toAbsolutePath().toString();
    }

    /**
     * Returns a file or a folder.
     *
     * @param path below the folder of all
     * @throws IllegalStateException if it cannot be read
     */
    public static Path get(String path) {
        String folder = folder();
        if (folder.isEmpty()) {
            throw new IllegalStateException("This test reads " + path + " as published. Name the folder that contains it with -D"
                    + PROPERTY + "=…");
        }
        Path file = Path.of(folder, path);
        if (!Files.isReadable(file)) {
            throw new IllegalStateException(file + " does not exist. -D" + PROPERTY + " must name the folder that contains " + path);
        }
        return file;
    }
}
