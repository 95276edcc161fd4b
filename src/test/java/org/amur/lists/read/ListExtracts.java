package org.amur.lists.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Extracts of OFAC's lists and of the US Consolidated Screening List; src/test/resources/lists/README.md states their origin. */
public final class ListExtracts {

    private static final Path FOLDER = Path.of("src/test/resources/lists");

    private ListExtracts() {
    }

    public static Path path(String path) {
        return FOLDER.resolve(path);
    }

    public static ListFile file(String path) {
        Path file = path(path);
        return new ListFile(file.getFileName().toString(), () -> Files.newInputStream(file));
    }

    static List<ListFile> files(String... paths) {
        return Arrays.stream(paths).map(ListExtracts::file).toList();
    }

    static byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(path(path));
    }
}
