package org.amur.export;

import java.io.IOException;
import java.util.List;

/**
 * A list that can be taken away: what its address asks for, in its order, without end. A list {@code event} has a bean of
 * the name {@code eventExport}. The names of the columns are part of the file's form and the same in every language.
 */
public interface Export {

    /** What the file and its sheet are called: {@code events}. */
    String getTitle();

    List<String> getColumns();

    /**
     * Reads what the address asks for, so that what of it cannot be followed, or would be asked about in the list, is said by
     * then: such an address is not answered with a file.
     */
    void read();

    /** Writes all rows. Each piece of them is a read of its own, so that a slow reader holds no connection. */
    void write(ExportTable table) throws IOException;
}
