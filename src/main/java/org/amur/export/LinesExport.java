package org.amur.export;

import java.io.IOException;
import java.io.Writer;

/**
 * Export of a list in a line-based format, beside the tables of {@link Export}. A list {@code designation} in the
 * format {@code ftm} has a bean named {@code designationFtm}.
 */
public interface LinesExport {

    /** Returns the base name of the file: {@code designations}. */
    String getTitle();

    /** Returns the media type without parameters. */
    String getMediaType();

    /** Returns the file extension without a dot. */
    String getExtension();

    /** Parses the address; see {@link Export#read}. */
    void read();

    /** Writes all lines; each batch is a separate read. */
    void write(Writer lines) throws IOException;
}
