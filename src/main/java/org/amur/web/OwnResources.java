package org.amur.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

/**
 * Version of the styles and scripts in this WAR, part of their addresses. Browsers cache them for a week; a new WAR
 * changes the addresses.
 */
@Named
@ApplicationScoped
public class OwnResources {

    private static final String FOLDER = "/resources/amur/";

    @Inject
    private ServletContext application;

    /** Returns the version, a hash of the files' contents: equal on all nodes and after restarts. */
    public String getVersion() throws IOException {
        CRC32 sum = new CRC32();
        add(FOLDER, sum);
        return Long.toHexString(sum.getValue());
    }

    private void add(String folder, CRC32 sum) throws IOException {
        for (String path : new TreeSet<>(application.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(path, sum);
            } else {
                try (InputStream content = new CheckedInputStream(application.getResourceAsStream(path), sum)) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }
}
