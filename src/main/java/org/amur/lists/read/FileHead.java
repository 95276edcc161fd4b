package org.amur.lists.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Beginning of a file, from which its format is recognised.
 *
 * @param root      root of an XML file with its first element; null for a table
 * @param separator separator of a table
 * @param rows      first rows of a table
 */
record FileHead(ListFile file, XmlNode root, char separator, List<List<String>> rows) {

    private static final int START = 1 << 16;
    private static final int ROWS = 6;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*(\"|$)");
    private static final Pattern WEB_PAGE =
            Pattern.compile("(?is)^\\s*(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|script|meta)\\b.*");

    static FileHead of(ListFile file) throws IOException {
        String start = start(file);
        if (start.isBlank()) {
            throw UnreadableListException.of(ProblemKind.EMPTY, file.name(), 0, "");
        }
        if (WEB_PAGE.matcher(start).matches() || start.toLowerCase(Locale.ROOT).contains("<html")) {
            throw UnreadableListException.of(ProblemKind.A_WEB_PAGE, file.name(), 0, "");
        }
        if (start.startsWith("%PDF") || start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw UnreadableListException.of(ProblemKind.A_DOCUMENT, file.name(), 0, "");
        }
        char first = start.stripLeading().charAt(0);
        if (first == '<') {
            return new FileHead(file, XmlElements.beginning(file), ',', List.of());
        }
        if (first == '{' || first == '[') {
            throw UnreadableListException.of(ProblemKind.JSON, file.name(), 0, "");
        }
        int zero = start.indexOf('\0');
        if (zero >= 0) {
            throw UnreadableListException.of(
                    ProblemKind.CONTROL_CHARACTER,
                    file.name(),
                    start.substring(0, zero + 1).lines().count(),
                    "U+0000");
        }
        return table(file, start);
    }

    private static String start(ListFile file) throws IOException {
        Encoding encoding = Encoding.of(file);
        try (InputStream content = file.content().open()) {
            content.skipNBytes(encoding.mark());
            return new String(content.readNBytes(START), encoding.charset());
        }
    }

    private static FileHead table(ListFile file, String start) throws IOException {
        int line = 0;
        long commas = 0;
        long semicolons = 0;
        BufferedReader lines = new BufferedReader(new StringReader(start));
        for (String each = lines.readLine(); each != null && line < ROWS; each = lines.readLine(), line++) {
            String unquoted = QUOTED.matcher(each).replaceAll("");
            commas += unquoted.chars().filter(c -> c == ',').count();
            semicolons += unquoted.chars().filter(c -> c == ';').count();
        }
        char separator = semicolons > commas ? ';' : ',';
        return new FileHead(file, null, separator, rows(start, separator));
    }

    /** Returns the complete rows of the beginning. */
    private static List<List<String>> rows(String start, char separator) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(start)).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                rows.add(ListCsv.lower(record.toList()));
                if (rows.size() == ROWS) {
                    break;
                }
            }
        } catch (java.io.UncheckedIOException e) {
            // Unclosed quotes are refused when the whole file is read.
        }
        return rows;
    }

    boolean hasRoot(String name) {
        return root != null && root.name().equals(name);
    }

    /** Returns true if one of the first rows has all these column names, in lower case. */
    boolean hasColumns(String... names) {
        return rows.stream().anyMatch(row -> row.containsAll(List.of(names)));
    }
}
