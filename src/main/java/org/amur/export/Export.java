package org.amur.export;

import java.io.IOException;
import java.util.List;

/**
 * List that can be exported completely, filtered and sorted by its address. A list {@code event} has a bean named
 * {@code eventExport}. Column names are part of the file format and the same in every language.
 */
public interface Export {

    /** Returns the base name of the file and the sheet: {@code events}. */
    String getTitle();

    List<String> getColumns();

    /**
     * Parses the address, so that invalid parameters have produced warnings before the file begins; such an address
     * gets no file.
     */
    void read();

    /** Writes all rows. Each batch is a separate read, so that a slow client holds no connection. */
    void write(ExportTable table) throws IOException;
}
