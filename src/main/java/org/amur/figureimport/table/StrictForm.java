package org.amur.figureimport.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.amur.text.OfficeArchive;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Converter of the strict form of the standard, in which Excel saves a workbook on request: it has other namespaces,
 * and dates in ISO 8601 ({@code t="d"}). The workbook library supports neither, so it gets the same workbook with the
 * usual namespaces and with texts instead of dates.
 */
final class StrictForm {

    /** Namespace of the attribute by which a workbook refers to its sheets. */
    static final String RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final String USUAL_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Start of a cell, up to its type; the bytes of a sheet in UTF-8 are read one by one. */
    private static final Pattern CELL = Pattern.compile("(<(?:[\\w.-]+:)?c\\s(?:[^<>]*\\s)?t\\s*=\\s*[\"'])d(?=[\"'])");
    private static final int MAX_TAG_LENGTH = 1000;

    private StrictForm() {
    }

    static byte[] asUsual(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (OfficeArchive from = new OfficeArchive(workbook); ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : from.entries()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream part = from.open(entry, WorkbookParts.MAX_UNPACKED)) {
                    copy(part, to, entry.getName());
                }
            }
        }
        return out.toByteArray();
    }

    private static void copy(InputStream part, OutputStream to, String name) throws IOException {
        if (WorkbookParts.isSheet(name)) {
            copySheet(part, to);
        } else if (name.equals(WorkbookParts.WORKBOOK)) {
            String text = new String(part.readAllBytes(), StandardCharsets.ISO_8859_1);
            to.write(text.replace(RELATIONSHIPS, USUAL_RELATIONSHIPS).getBytes(StandardCharsets.ISO_8859_1));
        } else {
            part.transferTo(to);
        }
    }

    private static void copySheet(InputStream part, OutputStream to) throws IOException {
        InputStream bytes = new BufferedInputStream(part);
        StringBuilder piece = new StringBuilder();
        for (int each = bytes.read(); each >= 0; each = bytes.read()) {
            if (each == '<') {
                write(piece, to);
            }
            piece.append((char) each);
            if (each == '>' || piece.length() > MAX_TAG_LENGTH) {
                write(piece, to);
            }
        }
        write(piece, to);
    }

    /** Writes a tag, or the text between two. */
    private static void write(StringBuilder piece, OutputStream to) throws IOException {
        to.write(CELL.matcher(piece).replaceFirst("$1str").getBytes(StandardCharsets.ISO_8859_1));
        piece.setLength(0);
    }
}
