package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * No room is left for the embedded database's file: what cannot be kept is not acknowledged, and what was is there when
 * there is room again. The limit of a process on the size of its files (RLIMIT_FSIZE) stands for the full disk.
 */
@Tag("own-server")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class FullDiskIT {

    private static final String EDITOR = "demo-editor";
    /** As the README says. */
    private static final String PASSWORD = "amur-for-a-try";
    private static final int MORE_THAN_FITS = 500;

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void losesNothingThatItAcknowledged() throws Exception {
        try (OwnServer server = new OwnServer("full-disk", Map.of("amur.demo", "true", "amur.empty", "true", "amur.http", "true"),
                Optional.empty())) {
            server.start();
            Visitor visitor = Visitor.withCookies(server.origin()).signIn(EDITOR, PASSWORD);
            server.limitFiles(String.valueOf(Files.size(server.data().resolve("amur.mv.db")) + 100_000));
            HtmlForm refused = saveUntilRefused(visitor);
            server.limitFiles("unlimited");
            assertEquals(302, visitor.send("/amur/source/edit", refused).statusCode(), () -> "With room again, see " + server);
            List<String> rows = visitor.get("/amur/export?list=source&format=csv").lines().toList();
            assertEquals(List.of(), acknowledged.stream()
                .filter(title -> rows.stream().noneMatch(row -> row.contains(title + ","))).toList(), () -> "lost, see " + server);
        }
    }

    private HtmlForm saveUntilRefused(Visitor visitor) throws IOException, InterruptedException {
        for (int number = 0; number < MORE_THAN_FITS; number++) {
            String title = "Saved " + number;
            HtmlForm form = HtmlForm.in(visitor.get("/amur/source/edit")).set("form:title", title)
                .set("form:publisher", "A paper").set("form:save", "x");
            HttpResponse<String> answer = visitor.send("/amur/source/edit", form);
            if (answer.statusCode() != 302) {
                assertEquals(503, answer.statusCode(), answer::body);
                assertTrue(answer.body().contains(title), answer::body);
                return form;
            }
            acknowledged.add(title);
        }
        throw new AssertionError("All of " + MORE_THAN_FITS + " fitted");
    }
}
