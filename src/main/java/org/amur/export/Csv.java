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

import org.amur.common.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV (RFC 4180) in UTF-8, with a byte order mark: without it Excel takes the file for the local code page, and
 * Russian and Chinese names become gibberish; other readers pass over it. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe, since what people enter ends up there (OWASP, CSV Injection); a number is written as it is.
 */
public final class Csv implements Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** With the full-width signs, which a spreadsheet set up for East Asia reads alike. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

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
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA_SIGNS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    /** The text of a cell of such a file, as it was before it was guarded. */
    public static String unguarded(String cell) {
        boolean guard = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_SIGNS.indexOf(cell.charAt(1)) >= 0;
        return guard ? cell.substring(1) : cell;
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
