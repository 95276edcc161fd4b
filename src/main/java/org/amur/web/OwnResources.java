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
 * The styles and scripts that this WAR brings. Browsers keep them for a week, so that their addresses carry a version: a new
 * WAR is seen at once.
 */
@Named
@ApplicationScoped
public class OwnResources {

    private static final String FOLDER = "/resources/amur/";

    @Inject
    private ServletContext application;

    /** The same for the same files, on every node and after every start. */
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
