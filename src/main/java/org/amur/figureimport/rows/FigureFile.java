package org.amur.figureimport.rows;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

import org.amur.figureimport.table.NotATableException;
import org.amur.figureimport.table.Table;

/**
 * Reader of figures from a table: comma-, semicolon- or tab-separated text, a workbook (Office Open XML) or a list of
 * records in JSON. The layout is recognised by the column names, never by the file name. Unreadable cells are reported
 * with their line; nothing is guessed.
 */
public final class FigureFile {

    public static final int MAX_BYTES = 20 * 1024 * 1024;
    public static final int MAX_ROWS = 200_000;
    /** Maximum number of figures. All are held in memory, and a row has one per value column. */
    public static final int MAX_FIGURES = 300_000;
    /** Maximum number of cells, also empty ones. Exceeded only by tables of more than fifty columns. */
    public static final int MAX_CELLS = 10_000_000;

    private FigureFile() {
    }

    /**
     * Reads a file.
     *
     * @param today periods and publications must not be later
     * @throws IOException only if the stream itself fails
     */
    public static ParsedFigures read(InputStream file, LocalDate today) throws IOException {
        return read(file, ReadingOptions.AS_IT_IS, today);
    }

    /**
     * Reads a file.
     *
     * @param reading the editor's choices for the file
     * @param today periods and publications must not be later
     * @throws IOException only if the stream itself fails
     */
    public static ParsedFigures read(InputStream file, ReadingOptions reading, LocalDate today) throws IOException {
        return read(file, reading, today, MAX_BYTES, Extent.whole(MAX_ROWS, MAX_FIGURES));
    }

    /**
     * Reads only the first rows, to show whether the mapping fits; later rows may still have problems.
     *
     * @throws IOException only if the stream itself fails
     */
    public static ParsedFigures firstRows(InputStream file, ReadingOptions reading, LocalDate today) throws IOException {
        return read(file, reading, today, MAX_BYTES, Extent.FIRST_ROWS);
    }

    static ParsedFigures read(InputStream file, ReadingOptions reading, LocalDate today, int mostBytes, Extent extent)
            throws IOException {
        RowResults findings = new RowResults(extent.mostFigures());
        byte[] bytes = file.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            findings.problem(1, "", Reason.TOO_LARGE, "", String.valueOf(mostBytes));
            return findings.result();
        }
        try (Table table = Table.of(bytes, reading.charset(), reading.sheet())) {
            new FigureTable(table, reading.mapping(), today, extent, findings).read();
        } catch (NotATableException e) {
            findings.problem(e.line(), "", Reason.valueOf(e.fault().name()), e.text(), e.detail());
        }
        return findings.result();
    }
}
