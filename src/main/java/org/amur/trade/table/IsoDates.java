package org.amur.trade.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Cells with a date as ISO 8601 writes it ({@code t="d"}), as Excel saves them in the strict form of the standard. The reader of
 * workbooks fails at them, so it is given the same workbook with texts in their place.
 */
final class IsoDates {

    /** What begins a cell, up to its kind; the bytes of a sheet in UTF-8 are looked at one by one. */
    private static final Pattern CELL = Pattern.compile("(<(?:[\\w.-]+:)?c\\s(?:[^<>]*\\s)?t\\s*=\\s*[\"'])d(?=[\"'])");
    private static final int LONGEST_TAG = 1000;

    private IsoDates() {
    }

    static byte[] asTexts(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (ZipFile from = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream part = from.getInputStream(entry)) {
                    copy(part, to, WorkbookParts.isSheet(entry.getName()));
                }
            }
        }
        return out.toByteArray();
    }

    private static void copy(InputStream part, OutputStream to, boolean sheet) throws IOException {
        if (!sheet) {
            part.transferTo(to);
            return;
        }
        InputStream bytes = new BufferedInputStream(part);
        StringBuilder piece = new StringBuilder();
        for (int each = bytes.read(); each >= 0; each = bytes.read()) {
            if (each == '<') {
                write(piece, to);
            }
            piece.append((char) each);
            if (each == '>' || piece.length() > LONGEST_TAG) {
                write(piece, to);
            }
        }
        write(piece, to);
    }

    /** A tag, or what stands between two. */
    private static void write(StringBuilder piece, OutputStream to) throws IOException {
        to.write(CELL.matcher(piece).replaceFirst("$1str").getBytes(StandardCharsets.ISO_8859_1));
        piece.setLength(0);
    }
}
