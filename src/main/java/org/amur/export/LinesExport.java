package org.amur.export;

import java.io.IOException;
import java.io.Writer;

/**
 * A list that can be taken away in a form of its own, line by line, beside the tables of {@link Export}. A list
 * {@code designation} in the form {@code ftm} has a bean of the name {@code designationFtm}.
 */
public interface LinesExport {

    /** What the file is called: {@code designations}. */
    String getTitle();

    /** Of the file, without parameters. */
    String getMediaType();

    /** At the end of the file's name, without a dot before it. */
    String getExtension();

    /** See {@link Export#read}. */
    void read();

    /** Writes all lines, each piece of them after a read of its own. */
    void write(Writer lines) throws IOException;
}
