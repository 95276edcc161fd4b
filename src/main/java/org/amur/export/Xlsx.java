package org.amur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.amur.text.ShortText;
import org.amur.web.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Workbook in Office Open XML (ISO/IEC 29500), within Excel's limits: rows beyond 1,048,576 continue on another sheet
 * with the same heads; texts longer than 32,767 characters are cut and marked. Texts are typed as texts and so are
 * never formulas. Dates are texts, too, because spreadsheets cannot represent EDTF.
 */
public final class Xlsx implements ExportTable {

    static final int MAX_CELL_LENGTH = 32_767;
    private static final int MAX_ROWS = 1_048_576;
    /** Rows in memory before they are written. */
    private static final int ROWS_IN_MEMORY = 100;
    private static final double WIDTH = 24;

    private final Workbook workbook;
    private final String title;
    private final List<String> columns;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    /**
     * Creates a workbook.
     *
     * @param title of the sheet, at most 25 letters and digits
     */
    public Xlsx(OutputStream out, String title, List<String> columns) throws IOException {
        this(out, title, columns, MAX_ROWS);
    }

    Xlsx(OutputStream out, String title, List<String> columns, int mostRows) throws IOException {
        workbook = new Workbook(out, "Amur", null);
        this.title = title;
        this.columns = columns;
        this.mostRows = mostRows;
        begin();
    }

    private void begin() throws IOException {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        rows = 1;
    }

    @Override
    public void row(Object... cells) throws IOException {
        if (rows == mostRows) {
            sheet.finish();
            begin();
        }
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (value != null) {
            // Not value(…, String): that keeps every text of the workbook in memory.
            sheet.inlineString(rows, column, fitting(value.toString()));
        }
    }

    private static String fitting(String text) {
        if (text.length() <= MAX_CELL_LENGTH) {
            return text;
        }
        String note = " " + Texts.get("export.cut");
        return ShortText.to(text, MAX_CELL_LENGTH - note.length()) + note;
    }

    /** Omits the zip directory, so that spreadsheets report the incomplete file as damaged. */
    @Override
    public void abort() {
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }
}
