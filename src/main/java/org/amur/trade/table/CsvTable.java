package org.amur.trade.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Cells divided by commas (RFC 4180), semicolons or tabs: by what divides the first lines into as many cells each, else by
 * what the row of column names has most of. Lines that begin with # are comments.
 */
final class CsvTable implements Table {

    /** In the order in which they are preferred: commas stand in numbers and in names, too. */
    private static final char[] DELIMITERS = {';', '\t', ','};
    private static final int LOOKED_AT = 20;
    private static final int MOST_LOOKED_AT = 200_000;
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");

    private final String text;
    private final char delimiter;
    private final List<Note> notes;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long lastLineRead;

    CsvTable(String text, List<Note> notes) throws IOException {
        this.text = text;
        this.notes = notes;
        delimiter = delimiter(text);
        parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(CSVFormat.RFC4180.builder()
                .setDelimiter(delimiter).setCommentMarker('#').setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(delimiter != '\t').get()).get();
        records = parser.iterator();
    }

    private static char delimiter(String text) {
        List<String> lines = firstLines(text);
        for (char each : DELIMITERS) {
            if (lines.size() > 1 && dividesEvenly(lines, each)) {
                return each;
            }
        }
        String names = lines.isEmpty() ? "" : lines.get(0);
        char most = ',';
        for (char each : DELIMITERS) {
            if (count(names, each) > count(names, most)) {
                most = each;
            }
        }
        return most;
    }

    /** Without what is quoted, and without a last line that may be cut off. */
    private static List<String> firstLines(String text) {
        String start = text.substring(0, Math.min(text.length(), MOST_LOOKED_AT));
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
        try {
            if (!records.hasNext()) {
                return null;
            }
            // The record that the iterator has just looked at ends here.
            lastLineRead = parser.getCurrentLineNumber();
            CSVRecord record = records.next();
            return new TableRow(lastLineRead - lineBreaksIn(record), record.toList());
        } catch (UncheckedIOException | IllegalStateException e) {
            // Where quotes are broken nobody can say where the next row begins, so reading ends here.
            throw new NotATableException(Fault.BROKEN_QUOTES, lastLineRead + 1, "");
        }
    }

    private static long lineBreaksIn(CSVRecord record) {
        return record.stream().mapToLong(cell -> LINE_BREAK.split(cell, -1).length - 1L).sum();
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
}
