package org.amur.lists.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.amur.text.UnpackedStream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Content of packed files: one file of a gzip, several of a zip. Unpacked while reading, never stored, and within
 * limits: a decompression bomb is refused early.
 */
final class Unpacked {

    /** The largest known list has about 120 MB. */
    static final long MAX_BYTES = 512L * 1024 * 1024;
    private static final int MAX_FILES = 20;
    /** Entries that mark a zip as an office document. */
    private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "mimetype");

    private Unpacked() {
    }

    static List<ListFile> of(List<ListFile> files) throws IOException {
        List<ListFile> unpacked = new ArrayList<>();
        for (ListFile file : files) {
            byte[] start = start(file);
            if (isZip(start)) {
                unpacked.addAll(zipped(file));
            } else {
                unpacked.add(isGzip(start) ? gzipped(file)
                        : new ListFile(file.name(), () -> limited(file, file.content().open())));
            }
            if (unpacked.size() > MAX_FILES) {
                throw UnreadableListException.of(ProblemKind.TOO_MANY_FILES, file.name(), 0, String.valueOf(MAX_FILES));
            }
        }
        return unpacked;
    }

    private static byte[] start(ListFile file) throws IOException {
        try (InputStream content = file.content().open()) {
            return content.readNBytes(4);
        }
    }

    private static boolean isZip(byte[] start) {
        return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] <= 8 && start[3] <= 8;
    }

    private static boolean isGzip(byte[] start) {
        return start.length > 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    }

    private static ListFile gzipped(ListFile file) {
        String name = file.name().replaceFirst("(?i)\\.gz$", "");
        return new ListFile(name, () -> {
            BoundedInputStream packed = counted(file);
            try {
                return new Limited(new GZIPInputStream(packed), packed::getCount, file.name());
            } catch (IOException e) {
                packed.close();
                throw broken(file.name(), e);
            }
        });
    }

    private static List<ListFile> zipped(ListFile file) throws IOException {
        List<ListFile> inside = new ArrayList<>();
        int entries = 0;
        BoundedInputStream packed = counted(file);
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            Limited limited = new Limited(zip, packed::getCount, file.name());
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry(), entries++) {
                limited.transferTo(OutputStream.nullOutputStream());
                if (OFFICE.contains(entry.getName())) {
                    throw UnreadableListException.of(ProblemKind.A_DOCUMENT, file.name(), 0, "");
                }
                if (!entry.isDirectory() && !isIncidental(entry.getName())) {
                    String name = entry.getName();
                    inside.add(new ListFile(plain(name), () -> opened(file, name)));
                }
                if (inside.size() > MAX_FILES) {
                    throw UnreadableListException.of(ProblemKind.TOO_MANY_FILES, file.name(), 0, String.valueOf(MAX_FILES));
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw broken(file.name(), e);
        }
        checkEnd(file, entries);
        if (inside.isEmpty()) {
            throw UnreadableListException.of(ProblemKind.EMPTY, file.name(), 0, "");
        }
        return inside;
    }

    /** @param read number of files found by reading the archive */
    private static void checkEnd(ListFile file, int read) throws IOException {
        ZipEnd end;
        try (InputStream content = new BufferedInputStream(file.content().open())) {
            end = ZipEnd.of(content);
        }
        if (end == null || end.entries() != ZipEnd.UNSAID && end.entries() > read) {
            throw UnreadableListException.of(ProblemKind.BROKEN_ARCHIVE, file.name(), 0,
                    end == null ? "it has no end" : read + " < " + end.entries());
        }
    }

    /** Returns true for files that archivers of some systems add. */
    private static boolean isIncidental(String name) {
        return name.startsWith("__MACOSX/") || plain(name).startsWith(".");
    }

    private static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase(Locale.ROOT);
    }

    private static InputStream opened(ListFile file, String name) throws IOException {
        BoundedInputStream packed = counted(file);
        ZipInputStream zip = new ZipInputStream(packed);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return new Limited(zip, packed::getCount, file.name());
            }
        }
        zip.close();
        throw UnreadableListException.of(ProblemKind.BROKEN_ARCHIVE, file.name(), 0, name);
    }

    private static InputStream limited(ListFile file, InputStream content) {
        return new Limited(content, () -> Long.MAX_VALUE, file.name());
    }

    private static UnreadableListException broken(String file, Exception cause) {
        return new UnreadableListException(new ReadProblem(ProblemKind.BROKEN_ARCHIVE, file, 0, cause.getMessage()), cause);
    }

    private static BoundedInputStream counted(ListFile file) throws IOException {
        return BoundedInputStream.builder().setInputStream(new BufferedInputStream(file.content().open())).get();
    }

    /** Stream that refuses too large content and too high compression, with the name of the file. */
    private static final class Limited extends UnpackedStream {
        private final String name;

        Limited(InputStream in, LongSupplier packed, String name) {
            super(in, packed, MAX_BYTES);
            this.name = name;
        }

        @Override
        protected void handleIOException(IOException e) throws IOException {
            if (e instanceof ZipException || e instanceof EOFException) {
                throw broken(name, e);
            }
            throw e;
        }

        @Override
        protected RuntimeException refusal(boolean bomb) {
            return bomb ? UnreadableListException.of(ProblemKind.BOMB, name, 0, String.valueOf(MAX_RATIO))
                    : UnreadableListException.of(ProblemKind.TOO_LARGE, name, 0, String.valueOf(MAX_BYTES / 1024 / 1024));
        }
    }
}
