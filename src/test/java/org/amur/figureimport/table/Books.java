package org.amur.figureimport.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks written in tests. */
public final class Books {

    private Books() {
    }

    /**
     * Returns a workbook.
     *
     * @param sheets each filled by one
     */
    @SafeVarargs
    public static byte[] of(Consumer<Worksheet>... sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", null)) {
            for (int i = 0; i < sheets.length; i++) {
                Worksheet sheet = workbook.newWorksheet("Sheet " + (i + 1));
                sheets[i].accept(sheet);
                sheet.finish();
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns rows of texts and numbers, from the first row on. */
    public static Consumer<Worksheet> rows(Object[]... rows) {
        return sheet -> {
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    write(sheet, row, column, rows[row][column]);
                }
            }
        };
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }

    /**
     * Returns the same workbook with another text in one of its parts.
     *
     * @param change of the part's text; a missing part has an empty text, and comes last
     */
    public static byte[] changed(byte[] book, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(book)).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
            String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
            parts.put(part, change.apply(before).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns a workbook with one sheet of this many megabytes of spaces, which compress to almost nothing. */
    public static byte[] bomb(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            zip.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                zip.write(spaces);
            }
            zip.write("</worksheet>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Returns an archive of this many empty parts, with or without that of a workbook. */
    public static byte[] parts(int count, boolean workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (workbook) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
