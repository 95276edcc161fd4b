package org.amur.figureimport.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

import org.amur.web.RefusedException;

/**
 * A table as a file has it, row by row and the names of the columns first, before anybody knows what it says. Whatever kind
 * of file it comes from, its cells are texts with their place.
 */
public interface Table extends Closeable {

    /** Stands between the upper and the lower name of a column whose names are in two rows. */
    String BETWEEN_NAMES = " / ";

    /** A hundred years of months for exports, imports and total are no more; what is worked out for each pair of them ends soon. */
    int MOST_COLUMNS = 4_000;

    /** The encodings between which a person chooses for a text that is not Unicode. */
    List<String> CHARSETS = List.of("windows-1251", "GB18030", "windows-1252", "KOI8-R", "IBM866");

    /**
     * The encoding that a person has chosen.
     *
     * @param chosen null if none was
     * @return null if none was
     * @throws RefusedException if it is none of {@link #CHARSETS}
     */
    static Charset charset(String chosen) {
        if (chosen != null && !CHARSETS.contains(chosen)) {
            throw new RefusedException("charset", "figureImport.mapping.charset.unknown");
        }
        return chosen == null ? null : Charset.forName(chosen);
    }

    /**
     * @param content the whole file
     * @param charset that a person has chosen for a text that is not Unicode; null if none was
     * @param sheet   that a person has chosen of a workbook; null for the first that has a table
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

    /** What a workbook calls the column at a place, from 0: A to Z, then AA and so on. */
    static String letters(int place) {
        int letters = 'Z' - 'A' + 1;
        String last = String.valueOf((char) ('A' + place % letters));
        return place < letters ? last : letters(place / letters - 1) + last;
    }

    /**
     * The next row; null after the last.
     *
     * @throws NotATableException where the file is damaged: nothing after that can be read
     */
    TableRow next() throws NotATableException, IOException;

    /** What stands above the names of the columns: titles, the unit. */
    default List<String> above() {
        return List.of();
    }

    /** What is known of the reading so far; complete after the last row. */
    List<Note> notes();

    /** Whether every row must have all columns, because an empty cell is written too. */
    default boolean isStrict() {
        return false;
    }

    /** Whether its rows stand below one another in a text or a sheet, with what people write between them. */
    default boolean isTabular() {
        return isStrict() || !sheets().isEmpty();
    }

    /** Whether commas divide its columns, so that none can be in a number. */
    default boolean isCommaSeparated() {
        return false;
    }

    /** The last line of a text that ends without a line break, and so may be cut off. */
    default Optional<String> unfinishedLine() {
        return Optional.empty();
    }

    /** The sheets of a workbook that have rows; empty for any other file. */
    default List<String> sheets() {
        return List.of();
    }

    /** The one of several sheets that is read; empty for any other file. */
    default String sheet() {
        return "";
    }

    @Override
    default void close() throws IOException {
        // A text has nothing to close.
    }
}
