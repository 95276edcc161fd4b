package org.amur.screening.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word tables beside this class. */
final class Tables {

    private Tables() {
    }

    /** Returns the lines without blank lines and comments. */
    static List<String> lines(String table) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Tables.class.getResourceAsStream(table);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Returns the words of a line, folded by {@link NameText#fold}. */
    static List<String> folded(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.trim().split("\\s+")) {
            words.add(NameText.fold(word));
        }
        return words;
    }
}
