package org.amur.trade.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The header and the rows of a figure file. */
final class FigureTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setCommentMarker('#')
            .setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true).get();

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private final String text;
    private final LocalDate today;
    private final int mostRows;
    private final Findings findings;
    private long lastLineRead;

    FigureTable(String text, LocalDate today, int mostRows, Findings findings) {
        this.text = text;
        this.today = today;
        this.mostRows = mostRows;
        this.findings = findings;
    }

    void read() throws IOException {
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(FORMAT).get()) {
            readRecords(parser);
        } catch (UncheckedIOException e) {
            // Where quotes are broken nobody can say where the next row begins, so reading ends here.
            findings.problem(lastLineRead + 1, "", Reason.BROKEN_QUOTES, "", "");
        }
    }

    private void readRecords(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            findings.problem(1, "", Reason.EMPTY, "", "");
            return;
        }
        long line = nextLine(parser);
        List<String> header = records.next().toList().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        Optional<Layout> layout = layoutOf(header, line);
        if (layout.isPresent()) {
            findings.recognised(layout.get());
            readRows(parser, records, header, layout.get().rows());
            layout.get().rows().finish(findings);
            if (findings.drafts().isEmpty() && !findings.hasProblems()) {
                findings.problem(lastLineRead, "", Reason.NO_FIGURES, "", "");
            }
        }
    }

    /** The last line of the record that the iterator has just looked at. */
    private long nextLine(CSVParser parser) {
        lastLineRead = parser.getCurrentLineNumber();
        return lastLineRead;
    }

    private Optional<Layout> layoutOf(List<String> header, long line) {
        if (header.size() == 1) {
            Reason reason = header.get(0).contains(";") ? Reason.SEMICOLONS : Reason.NOT_A_TABLE;
            findings.problem(line, "", reason, header.get(0), "");
            return Optional.empty();
        }
        Optional<Layout> closest = Layout.closestTo(header);
        if (closest.isEmpty()) {
            findings.problem(line, "", Reason.UNKNOWN_LAYOUT, String.join(",", header), "");
            return Optional.empty();
        }
        checkColumns(header, line, closest.get());
        return findings.hasProblems() ? Optional.empty() : closest;
    }

    private void checkColumns(List<String> header, long line, Layout layout) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                findings.problem(line, column, Reason.DUPLICATE_COLUMN, column, layout.name());
            } else if (!layout.knows(column)) {
                findings.problem(line, column, Reason.UNKNOWN_COLUMN, column, layout.name());
            }
        }
        layout.requiredColumns().stream().filter(column -> !seen.contains(column))
                .forEach(column -> findings.problem(line, column, Reason.MISSING_COLUMN, column, layout.name()));
    }

    private void readRows(CSVParser parser, Iterator<CSVRecord> records, List<String> header, RowReader reader) {
        while (records.hasNext()) {
            long end = nextLine(parser);
            CSVRecord record = records.next();
            long line = end - lineBreaksIn(record);
            if (findings.rowsRead() == mostRows) {
                findings.problem(line, "", Reason.TOO_MANY_ROWS, "", String.valueOf(mostRows));
                return;
            }
            if (findings.isHopeless()) {
                findings.problem(line, "", Reason.TOO_MANY_PROBLEMS, "", String.valueOf(Findings.MOST_PROBLEMS));
                return;
            }
            findings.rowRead();
            readRow(record, line, header, reader);
        }
        if (!endsWithLineBreak() && !findings.hasProblems()) {
            findings.remark(lastLineRead, "", Reason.NO_FINAL_LINE_BREAK, lastLine(), "");
        }
    }

    private void readRow(CSVRecord record, long line, List<String> header, RowReader reader) {
        if (record.size() != header.size()) {
            boolean cutOff = record.size() < header.size() && !endsWithLineBreak()
                    && lastLineRead == text.lines().count();
            findings.problem(line, "", cutOff ? Reason.TRUNCATED_LINE : Reason.WRONG_COLUMN_COUNT,
                    String.join(",", record), String.valueOf(header.size()));
            return;
        }
        FigureRow row = new FigureRow(line, header, record.toList(), today, findings);
        reader.read(row, findings);
        row.deliver();
    }

    private static long lineBreaksIn(CSVRecord record) {
        return record.stream().mapToLong(cell -> LINE_BREAK.split(cell, -1).length - 1L).sum();
    }

    private boolean endsWithLineBreak() {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    private String lastLine() {
        return text.substring(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    }
}
