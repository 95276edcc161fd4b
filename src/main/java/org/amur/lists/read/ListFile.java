package org.amur.lists.read;

import java.io.IOException;
import java.io.InputStream;

/** Named file that can be read repeatedly. */
public record ListFile(String name, Content content) {

    /** Source of the bytes; the caller closes the stream. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
