package org.amur.export;

import java.io.IOException;
import java.io.Writer;

/**
 * Export of a list in a line-based format, beside the tables of {@link Export}. A list {@code designation} in the
 * format {@code ftm} has a bean named {@code designationFtm}.
 */
public abstract class LinesExport {

    private final String title;
    private final String mediaType;
    private final String extension;

    /**
     * Creates an export.
     *
     * @param title     base name of the file: {@code designations}
     * @param mediaType without parameters
     * @param extension without a dot
     */
    protected LinesExport(String title, String mediaType, String extension) {
        this.title = title;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String getTitle() {
        return title;
    }

    public String getMediaType() {
        return mediaType;
    }

    public String getExtension() {
        return extension;
    }

    /** Parses the address; see {@link Export#read}. */
    public abstract void read();

    /** Writes all lines; each batch is a separate read. */
    public abstract void write(Writer lines) throws IOException;
}
