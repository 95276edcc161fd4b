package org.amur.lists.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.amur.PublishersFiles;

/** The publishers' own files, for tests tagged {@link PublishersFiles#TAG}, and fictitious ones. */
public final class RealFiles {

    private static final String FOLDER = "lists/";

    private RealFiles() {
    }

    static Path folder() {
        return PublishersFiles.get(FOLDER);
    }

    public static ListFile file(String path) {
        Path file = PublishersFiles.get(FOLDER + path);
        return new ListFile(file.getFileName().toString(), () -> Files.newInputStream(file));
    }

    static List<ListFile> files(String... paths) {
        return Arrays.stream(paths).map(RealFiles::file).toList();
    }

    /** Returns the unpacked bytes. */
    static byte[] bytes(String path) throws IOException {
        try (InputStream file = Files.newInputStream(PublishersFiles.get(FOLDER + path));
                InputStream plain = path.endsWith(".gz") ? new GZIPInputStream(file) : file) {
            return plain.readAllBytes();
        }
    }

    static ListFile made(String name, byte[] content) {
        return new ListFile(name, () -> new ByteArrayInputStream(content));
    }

    public static ListFile made(String name, String content) {
        return made(name, content.getBytes(StandardCharsets.UTF_8));
    }

    record Read(ReadList list, List<ReadEntry> entries) {
        ListEntry entry(String reference) {
            return entries.stream().map(ReadEntry::entry).filter(entry -> entry.reference().equals(reference)).findFirst()
                    .orElseThrow();
        }
    }

    static Read read(ListFile... files) throws IOException {
        List<ReadEntry> entries = new ArrayList<>();
        ReadList list = ListReading.of(List.of(files)).read(entries::add);
        return new Read(list, entries);
    }
}
