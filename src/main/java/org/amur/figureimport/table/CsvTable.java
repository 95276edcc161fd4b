package org.amur.figureimport.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Table of cells separated by commas (RFC 4180), semicolons or tabs: by the delimiter that divides the first lines into
 * equal numbers of cells, else by the most frequent one in the row of column names. Lines that begin with # are
 * comments. Titles and the unit may precede the names.
 */
final class CsvTable implements Table {

    /** Delimiters by preference; commas occur in numbers and names, too. */
    private static final char[] DELIMITERS = {';', '\t', ','};
    /** Characters of a row: four thousand columns of 250. */
    private static final int MAX_ROW = 1_000_000;
    private static final int LOOKED_AT = 20;
    private static final int MAX_EXAMINED = 200_000;
    private static final Pattern TITLE = Pattern.compile("[^;\t,]*");
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");

    private final String text;
    private final char delimiter;
    private final List<Note> notes;
    private final List<String> above = new ArrayList<>();
    private final Deque<TableRow> ahead = new ArrayDeque<>();
    private NotATableException refusal;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Rows reader;
    private long lastLineRead;

    CsvTable(String text, List<Note> notes) throws IOException, NotATableException {
        this.text = text;
        this.notes = new ArrayList<>(notes);
        delimiter = delimiter(text);
        reader = new Rows(text);
        parser = CSVParser.builder().setReader(reader).setFormat(CSVFormat.RFC4180.builder()
                .setDelimiter(delimiter).setCommentMarker('#').setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(delimiter != '\t').get()).get();
        records = parser.iterator();
        findNames();
    }

    /** Finds the names in the first rows; the rows below are read again. */
    private void findNames() throws NotATableException {
        readAhead();
        SheetHeader header = SheetHeader.find(List.copyOf(ahead), List.of());
        if (header == null || header.above().isEmpty() || !hasWords(header.names())) {
            return;
        }
        header.above().forEach(row -> above.add(written(row)));
        above.removeIf(String::isEmpty);
        ahead.removeIf(row -> row.line() < header.names().line());
        notes.add(new Note(Note.Kind.TITLE, header.above().get(0).line(), String.join(" ", above), ""));
    }

    /** Tells whether the names contain words. One column of numbers with decimal commas has the first line as names. */
    private static boolean hasWords(TableRow names) {
        return names.cells().stream().anyMatch(cell -> cell.codePoints().anyMatch(Character::isLetter));
    }

    private void readAhead() {
        try {
            TableRow row = read();
            while (row != null) {
                ahead.add(row);
                row = ahead.size() < SheetHeader.MAX_TITLE_ROWS + 2 ? read() : null;
            }
        } catch (NotATableException e) {
            // The rows before it are read first.
            refusal = e;
        }
    }

    /** Joins the cells of a title that contains the delimiter: {@code Unit: USD 1,000}. */
    private String written(TableRow row) {
        String line = String.join(String.valueOf(delimiter), row.cells());
        return line.replaceAll("^[" + delimiter + "\\s]+|[" + delimiter + "\\s]+$", "");
    }

    private static char delimiter(String text) {
        List<String> lines = firstLines(text);
        return even(each -> lines).or(() -> even(each -> withoutTitle(lines, each)))
                .orElseGet(() -> most(withoutTitle(lines, ',')));
    }

    private static Optional<Character> even(Function<Character, List<String>> table) {
        for (char each : DELIMITERS) {
            List<String> rows = table.apply(each);
            if (rows.size() > 1 && dividesEvenly(rows, each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Drops title lines, which are not divided; a comma before a space is not a delimiter if there is another one. */
    private static List<String> withoutTitle(List<String> lines, char delimiter) {
        return lines.stream().dropWhile(line -> SheetHeader.isUnit(line)
                || TITLE.matcher(delimiter == ',' ? line : line.replace(", ", " ")).matches()).toList();
    }

    /** Returns the most frequent delimiter of the names, if notes below use another: {@code Год;Экспорт, млрд долл.} */
    private static char most(List<String> lines) {
        String names = lines.isEmpty() ? "" : lines.get(0).replace(", ", " ");
        char most = ',';
        for (char each : DELIMITERS) {
            if (count(names, each) > count(names, most)) {
                most = each;
            }
        }
        return most;
    }

    /** Returns the first lines without quoted text and without a last line that may be truncated. */
    private static List<String> firstLines(String text) {
        String start = text.substring(0, Math.min(text.length(), MAX_EXAMINED));
        String whole = start.length() < text.length() ? start.substring(0, start.lastIndexOf('\n') + 1) : start;
        return QUOTED.matcher(whole).replaceAll("").lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .limit(LOOKED_AT).toList();
    }

    private static boolean dividesEvenly(List<String> lines, char delimiter) {
        long inNames = count(lines.get(0), delimiter);
        return inNames > 0 && lines.stream().allMatch(line -> count(line, delimiter) == inNames);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    @Override
    public TableRow next() throws NotATableException {
        if (!ahead.isEmpty()) {
            return ahead.poll();
        }
        if (refusal != null) {
            throw refusal;
        }
        return read();
    }

    private TableRow read() throws NotATableException {
        try {
            reader.begin();
            if (!records.hasNext()) {
                return null;
            }
            // The record last read by the iterator ends here.
            lastLineRead = parser.getCurrentLineNumber();
            CSVRecord record = records.next();
            return new TableRow(lastLineRead - lineBreaksIn(record), record.toList());
        } catch (RowTooLongException e) {
            throw new NotATableException(Fault.ROW_TOO_LONG, lastLineRead + 1, "", String.valueOf(MAX_ROW));
        } catch (UncheckedIOException | IllegalStateException e) {
            // After broken quotes the next row cannot be found, so reading ends here.
            throw new NotATableException(Fault.BROKEN_QUOTES, lastLineRead + 1, "");
        }
    }

    private static long lineBreaksIn(CSVRecord record) {
        return record.stream().mapToLong(cell -> LINE_BREAK.split(cell, -1).length - 1L).sum();
    }

    @Override
    public List<String> above() {
        return above;
    }

    @Override
    public List<Note> notes() {
        return notes;
    }

    @Override
    public boolean isStrict() {
        return true;
    }

    @Override
    public boolean isCommaSeparated() {
        return delimiter == ',';
    }

    @Override
    public Optional<String> unfinishedLine() {
        return text.endsWith("\n") || text.endsWith("\r") ? Optional.empty()
                : Optional.of(text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Text whose rows are limited, because the parser keeps a whole row. */
    private static final class Rows extends StringReader {

        private int read;

        Rows(String text) {
            super(text);
        }

        void begin() {
            read = 0;
        }

        @Override
        public int read(char[] to, int from, int length) throws IOException {
            int characters = super.read(to, from, length);
            read += characters;
            if (read > MAX_ROW) {
                throw new RowTooLongException();
            }
            return characters;
        }
    }

    private static final class RowTooLongException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
