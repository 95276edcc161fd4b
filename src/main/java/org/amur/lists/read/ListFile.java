package org.amur.lists.read;

import java.io.IOException;
import java.io.InputStream;

/** A file with a name that can be read from its beginning as often as needed. */
public record ListFile(String name, Content content) {

    /** Opens the bytes anew; who opens them closes them. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
