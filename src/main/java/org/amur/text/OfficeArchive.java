package org.amur.text;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Zip archive in memory of an office document. Its parts are unpacked within limits. */
public final class OfficeArchive implements Closeable {

    private static final int MAX_ENTRIES = 10_000;
    private static final int HEADER_LENGTH = 46;

    private final ZipFile zip;
    private final int size;

    /** @throws IOException if it is damaged or has more entries than an office document */
    public OfficeArchive(byte[] bytes) throws IOException {
        if (entries(bytes) > MAX_ENTRIES) {
            throw new IOException("too many entries");
        }
        size = bytes.length;
        zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    }

    /** Counts the headers of entries, because the library keeps them all. */
    private static int entries(byte[] bytes) {
        int entries = 0;
        for (int at = 0; at <= bytes.length - HEADER_LENGTH; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                entries++;
            }
        }
        return entries;
    }

    public List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    /** Returns an entry; null if there is none. */
    public ZipArchiveEntry entry(String name) {
        return zip.getEntry(name);
    }

    /** Opens a part, whose stream throws an {@link ExpansionException} beyond the limits. */
    public UnpackedStream open(ZipArchiveEntry entry, long mostBytes) throws IOException {
        UnpackedStream part = new UnpackedStream(zip.getInputStream(entry), () -> size, mostBytes);
        // Most bombs state their size, and are refused without unpacking.
        part.check(entry.getSize());
        return part;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
