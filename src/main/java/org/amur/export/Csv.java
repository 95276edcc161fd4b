package org.amur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.amur.web.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV (RFC 4180) in UTF-8, with a byte order mark: without it Excel takes the file for the local code page, and
 * Russian and Chinese names become gibberish; other readers pass over it. Text that a spreadsheet would take for a formula
 * gets an apostrophe before it (OWASP, CSV Injection), also after a semicolon, a tab or a line break, where a spreadsheet with
 * another separator begins a cell. Numbers are written as they are.
 */
public final class Csv implements ExportTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Includes the full-width signs, which a spreadsheet set up for East Asia reads alike. */
    private static final String FORMULA = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";
    /** The start of a cell for a spreadsheet, whichever separator it uses; quotes and spaces before the sign do not count. */
    private static final String CELL_START = "(?<=^|[;\t\r\n])";
    private static final String BEFORE_FORMULA = "(?=[\" \u00A0]*" + FORMULA + ")";
    private static final Pattern UNGUARDED = Pattern.compile(CELL_START + BEFORE_FORMULA);
    private static final Pattern GUARDED = Pattern.compile(CELL_START + "'" + BEFORE_FORMULA);

    private final CSVPrinter printer;

    public Csv(OutputStream out, List<String> columns) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        row(columns.toArray());
    }

    @Override
    public void row(Object... cells) throws IOException {
        printer.printRecord(Arrays.stream(cells).map(Csv::cell).toList());
    }

    /** A number is none that a person typed as text, so its sign stays what it is. */
    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number number ? number.toString() : guarded(Objects.toString(value, null));
    }

    static String guarded(String cell) {
        return cell == null ? "" : UNGUARDED.matcher(cell).replaceAll("'");
    }

    /** Returns the text of a cell of such a file without its guards. */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).replaceAll("");
    }

    @Override
    public void breakOff() throws IOException {
        row(Texts.get("export.broken"));
        end();
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
