package org.amur.export;

import java.io.IOException;

/** Writer of a table into a file, row by row; at most a few rows are in memory. */
public interface ExportTable {

    /**
     * Writes a row.
     *
     * @param cells numbers; other values as text, such as dates in EDTF and options by code; null for an empty cell
     * @throws IOException if the client has disconnected
     */
    void row(Object... cells) throws IOException;

    /** Completes the file. */
    void end() throws IOException;

    /** Ends an incomplete file so that it cannot be mistaken for a complete one. */
    void abort() throws IOException;
}
