package org.amur.export;

import java.io.IOException;
import java.util.List;

/**
 * List that can be exported completely, filtered and sorted by its address. A list {@code event} has a bean named
 * {@code eventExport}.
 */
public abstract class Export {

    private final String title;
    private final List<String> columns;

    /**
     * Creates an export.
     *
     * @param title   base name of the file and the sheet: {@code events}
     * @param columns part of the file format, and the same in every language
     */
    protected Export(String title, List<String> columns) {
        this.title = title;
        this.columns = columns;
    }

    public String getTitle() {
        return title;
    }

    public List<String> getColumns() {
        return columns;
    }

    /**
     * Parses the address, so that invalid parameters have produced warnings before the file begins; such an address
     * gets no file.
     */
    public abstract void read();

    /** Writes all rows. Each batch is a separate read, so that a slow client holds no connection. */
    public abstract void write(ExportTable table) throws IOException;
}
