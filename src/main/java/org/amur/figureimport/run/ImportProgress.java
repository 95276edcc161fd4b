package org.amur.figureimport.run;

/** Progress of an import, set by its thread and read by others. */
public final class ImportProgress {

    private volatile Integer total;
    private volatile int written;

    void begins(int figures) {
        total = figures;
    }

    void written(int figures) {
        written = figures;
    }

    /** Returns the number of figures to be written; null while the file is read and compared with the record. */
    public Integer getTotal() {
        return total;
    }

    /** Returns how many of them have been sent to the database, uncommitted. */
    public int getWritten() {
        return written;
    }
}
