package org.amur.lists.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Streaming reader of comma- or semicolon-separated files. Columns are found by name, in any order and after any
 * preceding lines.
 */
final class ListCsv {

    private static final int MAX_ROWS = 500_000;
    private static final int MAX_COLUMNS = 400;

    private final ListFile file;
    private final char separator;
    private final ListReadingReport report;
    private final Set<String> needed = new LinkedHashSet<>();
    private List<String> header;
    private long lastLine;
    private boolean endMark;

    ListCsv(ListFile file, char separator, ListReadingReport report) {
        this.file = file;
        this.separator = separator;
        this.report = report;
    }

    /** Sets required columns: without one of them the table is refused, because its content would be lost unnoticed. */
    ListCsv needs(String... columns) {
        needed.addAll(List.of(columns));
        return this;
    }

    /** Reads rows of a file without header that has this number of columns. */
    void rows(int columns, Consumer<List<String>> to) throws IOException {
        each(row -> {
            if (row.size() != columns) {
                throw refused(ProblemKind.WRONG_COLUMN_COUNT, columns + " ≠ " + row.size());
            }
            to.accept(row);
        });
    }

    /**
     * Reads the rows below the header; unknown columns are kept. A missing column is reported last, so that a file that
     * is also damaged is refused for the damage.
     *
     * @param isHeader recognises the header by its names in lower case
     * @param before   receives the rows above the header
     */
    void rows(Predicate<List<String>> isHeader, Consumer<List<String>> before, Consumer<CsvRow> to) throws IOException {
        each(row -> {
            if (header == null && isHeader.test(lower(row))) {
                header = named(row);
            } else if (header == null) {
                before.accept(row);
            } else {
                below(sized(row), to);
            }
        });
        if (header == null) {
            throw refused(ProblemKind.UNKNOWN_TABLE, "");
        }
        needed.removeAll(header);
        if (!needed.isEmpty()) {
            throw refused(ProblemKind.MISSING_COLUMN, String.join(", ", needed));
        }
    }

    /** Skips repeated headers of joined files. */
    private void below(List<String> row, Consumer<CsvRow> to) {
        if (isHeader(row)) {
            report.skip(ProblemKind.HEADER_AGAIN, file.name(), lastLine, String.join(String.valueOf(separator), row));
        } else {
            to.accept(new CsvRow(header, row, lastLine));
        }
    }

    private boolean isHeader(List<String> row) {
        return IntStream.range(0, row.size()).allMatch(i -> row.get(i).strip().equalsIgnoreCase(header.get(i)));
    }

    static List<String> lower(List<String> row) {
        return row.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Removes empty columns that spreadsheets append. */
    private List<String> named(List<String> row) {
        Set<String> seen = new HashSet<>();
        List<String> names = lower(row);
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw refused(ProblemKind.DUPLICATE_COLUMN, name);
            }
        }
        return names;
    }

    private List<String> sized(List<String> row) {
        if (row.size() == header.size()) {
            return row;
        }
        boolean padded = row.size() > header.size()
                && row.subList(header.size(), row.size()).stream().allMatch(String::isBlank);
        if (!padded) {
            throw refused(ProblemKind.WRONG_COLUMN_COUNT, header.size() + " ≠ " + row.size());
        }
        return row.subList(0, header.size());
    }

    private void each(Consumer<List<String>> to) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
        Encoding encoding = Encoding.of(file);
        if (encoding.isGuessed()) {
            report.remark(ProblemKind.NOT_UTF8, file.name(), 0, encoding.charset().name());
        }
        try (StrictText text = StrictText.of(file, encoding);
                CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
            rows(parser, text, to);
        } catch (UncheckedIOException e) {
            throw new UnreadableListException(new ReadProblem(ProblemKind.OPEN_QUOTE, file.name(), lastLine + 1,
                    e.getCause().getMessage()), e);
        }
    }

    private void rows(CSVParser parser, StrictText text, Consumer<List<String>> to) {
        Iterator<CSVRecord> records = parser.iterator();
        long rows = 0;
        while (records.hasNext()) {
            text.mark();
            lastLine = parser.getCurrentLineNumber();
            List<String> row = new ArrayList<>(records.next().toList());
            if (++rows > MAX_ROWS) {
                throw refused(ProblemKind.TOO_MANY_ENTRIES, String.valueOf(MAX_ROWS));
            }
            if (row.size() > MAX_COLUMNS) {
                throw refused(ProblemKind.TOO_MANY_PARTS, String.valueOf(MAX_COLUMNS));
            }
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                to.accept(row);
            }
        }
        endMark = text.hasEndMark();
        if (!text.endsWithLineBreak()) {
            report.remark(ProblemKind.NO_FINAL_LINE_BREAK, file.name(), lastLine, "");
        }
    }

    String name() {
        return file.name();
    }

    /** Returns true if the file ended with an end mark; valid after reading. */
    boolean hasEndMark() {
        return endMark;
    }

    long line() {
        return lastLine;
    }

    UnreadableListException refused(ProblemKind reason, String detail) {
        return UnreadableListException.of(reason, file.name(), lastLine, detail);
    }
}
