package org.amur.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads word lists: one entry a line, comments begin with #. */
public final class Lexicon {

    private Lexicon() {
    }

    /**
     * Returns the lines of a file without blank lines and comments.
     *
     * @param beside class whose package holds the file
     */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the columns of a line, which | separates; empty ones are kept. */
    public static List<String> columns(String line) {
        return List.of(line.split("\\s*\\|\\s*", -1));
    }

    /** Returns the terms of a column, which ; separates. */
    public static List<String> terms(String column) {
        return column.isBlank() ? List.of() : List.of(column.strip().split("\\s*;\\s*"));
    }
}
