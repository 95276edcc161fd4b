package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.amur.views.View.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs sqlmap (Debian package) on each parameter of the addresses in {@link View}; it must find the planted SQL
 * injection and no other.
 */
@Tag("long")
class SqlmapIT extends ViewBrowserTests {

    private static final Path FOLDER = Path.of("target/sqlmap").toAbsolutePath();
    private static final String FOUND = "sqlmap identified the following injection point";
    private static final String TRIED = "all tested parameters do not appear to be injectable";
    private static final int WITHIN_MINUTES = 20;

    @Test
    void findsThePlantedFlaw() {
        everybody(() -> {
            String said = run(PlantedServlet.PATH + "?name=demo-analyst");
            assertTrue(said.contains(FOUND), said);
        });
    }

    @Test
    void findsNoOtherInjection() {
        List<String> found = new ArrayList<>();
        everybody(() -> {
            for (View view : View.ALL) {
                view.addresses(records).stream().filter(path -> path.contains("=")).forEach(path -> {
                    String said = run(path);
                    if (!said.contains(TRIED)) {
                        found.add(path + ": " + said.substring(Math.max(0, said.length() - 2_000)));
                    }
                });
            }
        });
        assertEquals(List.of(), found);
    }

    /**
     * Runs sqlmap.
     *
     * @return its output
     */
    private String run(String path) {
        try {
            Files.createDirectories(FOLDER);
            return Tool.run(List.of("sqlmap", "-u", address + path, "--cookie=" + visitors.cookies(Person.ADMIN), "--batch",
                    "--flush-session", "--output-dir=" + FOLDER, "--level=1", "--risk=1", "--technique=BEUS", "--threads=2",
                    "--disable-coloring", "--ignore-code=400,404,500"), Map.of(), Files.createTempFile(FOLDER, "said", ".txt"),
                    WITHIN_MINUTES).said();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
