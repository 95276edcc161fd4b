package org.amur.figureimport.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

import org.amur.web.RefusedException;

/**
 * Table of a file, row by row after the names of the columns, not yet interpreted. Cells are texts with their position,
 * for every kind of file.
 */
public interface Table extends Closeable {

    /** Separator of the upper and lower name of a column whose names are in two rows. */
    String BETWEEN_NAMES = " / ";

    /**
     * Maximum number of columns: a hundred years of months for exports, imports and total. It limits the time of
     * comparing each pair.
     */
    int MAX_COLUMNS = 4_000;

    /** Encodings that can be chosen for a text that is not Unicode. */
    List<String> CHARSETS = List.of("windows-1251", "GB18030", "windows-1252", "KOI8-R", "IBM866");

    /**
     * Returns the chosen encoding; null if none was.
     *
     * @param chosen null if none was
     * @throws RefusedException if it is not one of {@link #CHARSETS}
     */
    static Charset charset(String chosen) {
        if (chosen != null && !CHARSETS.contains(chosen)) {
            throw new RefusedException("charset", "figureImport.mapping.charset.unknown");
        }
        return chosen == null ? null : Charset.forName(chosen);
    }

    /**
     * Opens the table of a file.
     *
     * @param content the whole file
     * @param charset chosen for a text that is not Unicode; null for none
     * @param sheet chosen of a workbook; null for the first that has a table
     * @throws NotATableException if the file is something else, or damaged
     */
    static Table of(byte[] content, Charset charset, String sheet) throws NotATableException, IOException {
        if (Workbooks.isWorkbook(content)) {
            return Workbooks.open(content, sheet);
        }
        String text = TextFile.decode(content, charset);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw new NotATableException(Fault.EMPTY, 1, "");
        }
        return switch (start.charAt(0)) {
            case '<' -> throw new NotATableException(Fault.A_WEB_PAGE, 1, start.lines().findFirst().orElse(""));
            case '{', '[' -> new JsonTable(text);
            default -> new CsvTable(text, TextFile.notes(content, charset));
        };
    }

    /** Returns a workbook's name for the column at an index, from 0: A to Z, then AA and so on. */
    static String letters(int place) {
        int letters = 'Z' - 'A' + 1;
        String last = String.valueOf((char) ('A' + place % letters));
        return place < letters ? last : letters(place / letters - 1) + last;
    }

    /**
     * Returns the next row; null after the last.
     *
     * @throws NotATableException if the file is damaged: the rest cannot be read
     */
    TableRow next() throws NotATableException, IOException;

    /** Returns the lines above the names of the columns: titles, the unit. */
    default List<String> above() {
        return List.of();
    }

    /** Returns the notes about the reading so far; complete after the last row. */
    List<Note> notes();

    /** Tells whether every row must have all columns, because empty cells are written, too. */
    default boolean isStrict() {
        return false;
    }

    /** Tells whether it is a text or sheet, which may have notes between its rows. */
    default boolean isTabular() {
        return isStrict() || !sheets().isEmpty();
    }

    /** Tells whether commas separate its columns, so that numbers cannot contain any. */
    default boolean isCommaSeparated() {
        return false;
    }

    /** Returns the last line of a text without a final line break, which may be truncated. */
    default Optional<String> unfinishedLine() {
        return Optional.empty();
    }

    /** Returns the sheets of a workbook that have rows; empty for any other file. */
    default List<String> sheets() {
        return List.of();
    }

    /** Returns the sheet that is read if there are several; empty for any other file. */
    default String sheet() {
        return "";
    }

    @Override
    default void close() throws IOException {
        // Only workbooks have resources to close.
    }
}
