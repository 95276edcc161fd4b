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
 * CSV export (RFC 4180) in UTF-8 with a byte order mark, without which Excel misreads Russian and Chinese. Text that a
 * spreadsheet would evaluate as a formula gets a leading apostrophe (OWASP, CSV Injection), also after a semicolon, tab
 * or line break, at which a spreadsheet with another separator begins a cell. Numbers are unchanged.
 */
public final class Csv implements ExportTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Includes the full-width signs, which spreadsheets with East Asian settings treat alike. */
    private static final String FORMULA = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";
    /** Start of a cell with any separator; quotes and spaces before the sign are ignored. */
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

    /** Formats a cell; numbers keep their sign, because they are not user-entered text. */
    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number number ? number.toString() : guarded(Objects.toString(value, null));
    }

    static String guarded(String cell) {
        return cell == null ? "" : UNGUARDED.matcher(cell).replaceAll("'");
    }

    /** Returns the text of a cell of such a file without its apostrophes. */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).replaceAll("");
    }

    @Override
    public void abort() throws IOException {
        row(Texts.get("export.broken"));
        end();
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
