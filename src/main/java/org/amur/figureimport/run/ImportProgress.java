package org.amur.figureimport.run;

/** How far an import has come: told by the thread that imports, read by others. */
public final class ImportProgress {

    private volatile Integer total;
    private volatile int written;

    void begins(int figures) {
        total = figures;
    }

    void written(int figures) {
        written = figures;
    }

    /** How many figures there are to be written; null as long as the file is read and compared with the record. */
    public Integer getTotal() {
        return total;
    }

    /** How many of them are with the database; there they wait for the rest. */
    public int getWritten() {
        return written;
    }
}
