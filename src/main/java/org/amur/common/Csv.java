package org.amur.common;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as CSV (RFC 4180) in UTF-8, with a byte order mark, by which spreadsheets know it for UTF-8. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe, since what people enter ends up there.
 */
public final class Csv implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    private final CSVPrinter printer;

    public Csv(OutputStream out, List<String> header) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        row(header);
    }

    /** @param cells texts, numbers and other values by their text, or null for an empty cell */
    public void row(List<?> cells) throws IOException {
        printer.printRecord(cells.stream().map(Csv::cell).toList());
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

    /** Writes what is left and closes the stream. */
    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
