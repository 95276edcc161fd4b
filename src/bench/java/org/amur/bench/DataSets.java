package org.amur.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Folder of the data sets for a measurement; src/docs/data-sets.md describes its content. */
public final class DataSets {

    private DataSets() {
    }

    /**
     * Returns a folder within it.
     *
     * @throws IllegalArgumentException if it does not exist, or no folder was named
     */
    public static Path folder(String name) {
        String data = System.getProperty("bench.data", "");
        Path folder = Path.of(data, name);
        if (data.isBlank() || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    (data.isBlank() ? "No folder of data sets was named" : folder.toAbsolutePath() + " does not exist")
                            + ". Name the folder that contains “" + name
                            + "” with -Dbench.data=/some/folder; see src/docs/data-sets.md");
        }
        return folder;
    }
}
