package org.amur.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Reader of workbooks for tests. */
final class Workbooks {

    private Workbooks() {
    }

    /** Returns an entry. The JDK cannot stream entries written in the standard's way. */
    static byte[] entry(String name, byte[] workbook) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile()); InputStream part = zip.getInputStream(zip.getEntry(name))) {
                return part.readAllBytes();
            }
        } finally {
            Files.delete(file);
        }
    }
}
