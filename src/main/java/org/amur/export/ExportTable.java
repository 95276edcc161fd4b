package org.amur.export;

import java.io.IOException;

/** A table on its way into a file, row by row; of a long one no more than a few rows are held. */
public interface ExportTable {

    /**
     * @param cells numbers; all else by its text, such as a date by its EDTF and a choice by its code; null for an empty cell
     * @throws IOException if the file cannot be written on, because whoever asked for it is gone
     */
    void row(Object... cells) throws IOException;

    /** Writes what makes the file whole. */
    void end() throws IOException;

    /** Instead of the end, where rows are missing: leaves a file that does not pass for a whole one. */
    void breakOff() throws IOException;
}
