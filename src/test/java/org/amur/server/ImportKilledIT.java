package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests a kill during an import: no figure is stored, and the file is kept, so that the import can be repeated. */
@Tag("own-server")
@Tag("one-server")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ImportKilledIT {

    private static final String PAGE = "/amur/trade/import";
    private static final Pattern SOME_WRITTEN = Pattern.compile("<progress [^>]*value=\"[1-9]");
    private static final Duration IMPORTED_WITHIN = Duration.ofMinutes(2);

    @Test
    void aKilledImportLeavesOnlyItsFile() throws Exception {
        try (OwnServer server = OwnServer.forTrying("import")) {
            server.start();
            Visitor editor = server.demoEditor();
            FigureFile file = new FigureFile("killed");
            String preview = file.upload(editor);
            FigureFile.begin(editor, preview);
            await("some are written, see " + server).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20))
                .atMost(IMPORTED_WITHIN).until(() -> SOME_WRITTEN.matcher(editor.get(preview)).find());
            server.kill();

            server.start();
            Visitor again = server.demoEditor();
            assertEquals(0, file.count(again), "of half an import");
            assertTrue(again.get(PAGE).contains("Interrupted, because the server was stopped"));
            FigureFile.begin(again, preview);
            await("the import, see " + server).atMost(IMPORTED_WITHIN).until(() -> file.count(again) == FigureFile.FIGURES);
            assertTrue(again.get(PAGE).contains("killed.csv"), "The report is listed");
        }
    }
}
