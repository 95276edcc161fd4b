package org.amur.source.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * News agency whose reports other media repeat.
 *
 * @param names all names and their grammatical forms, the usual one first
 */
public record NewsAgency(List<String> names) {

    static final List<NewsAgency> ALL = load();

    /** Returns the usual name. */
    public String name() {
        return names.get(0);
    }

    private static List<NewsAgency> load() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(NewsAgency.class.getResourceAsStream("news-agencies.txt"),
                StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).map(line -> new NewsAgency(List.of(line.split(" \\| ")))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
