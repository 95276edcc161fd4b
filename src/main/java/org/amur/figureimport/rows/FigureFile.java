package org.amur.figureimport.rows;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

import org.amur.figureimport.table.NotATableException;
import org.amur.figureimport.table.Table;

/**
 * Reads figures from a table: comma-, semicolon- or tab-separated text, a workbook (Office Open XML) or a list of records
 * in JSON. What the table says is told by the column names and never by the name of the file. Whatever cannot be read is
 * reported with its line and nothing is guessed.
 */
public final class FigureFile {

    public static final int MOST_BYTES = 20 * 1024 * 1024;
    public static final int MOST_ROWS = 200_000;
    /** All of them are held in memory, and a row has one for each of its columns of values. */
    public static final int MOST_FIGURES = 300_000;
    /** Each is looked at, also where it is empty: this stops only tables of more than fifty columns. */
    public static final int MOST_CELLS = 10_000_000;

    private FigureFile() {
    }

    /**
     * @param today a period must be over, and a publication must have been, by then
     * @throws IOException only if the stream itself fails
     */
    public static ParsedFigures read(InputStream file, LocalDate today) throws IOException {
        return read(file, ReadingOptions.AS_IT_IS, today);
    }

    /**
     * @param reading what a person has chosen about the file
     * @param today   a period must be over, and a publication must have been, by then
     * @throws IOException only if the stream itself fails
     */
    public static ParsedFigures read(InputStream file, ReadingOptions reading, LocalDate today) throws IOException {
        return read(file, reading, today, MOST_BYTES, Extent.whole(MOST_ROWS, MOST_FIGURES));
    }

    /**
     * Reads no more of a file than shows whether its columns are what the reading takes them for: that no row of it has a
     * problem is not said by it.
     *
     * @throws IOException only if the stream itself fails
     */
    public static ParsedFigures firstRows(InputStream file, ReadingOptions reading, LocalDate today) throws IOException {
        return read(file, reading, today, MOST_BYTES, Extent.FIRST_ROWS);
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
