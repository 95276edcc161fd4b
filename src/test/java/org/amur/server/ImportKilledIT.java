package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.HtmlForm;
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
    /** Sufficient for an import of some seconds. */
    private static final int FIGURES = 4_000;
    private static final Pattern SOME_WRITTEN = Pattern.compile("<progress [^>]*value=\"[1-9]");
    private static final Duration IMPORTED_WITHIN = Duration.ofMinutes(2);

    @Test
    void aKilledImportLeavesOnlyItsFile() throws Exception {
        try (OwnServer server = OwnServer.forTrying("import")) {
            server.start();
            Visitor editor = server.demoEditor();
            String preview = editor.upload(PAGE, HtmlForm.in(editor.get(PAGE), "upload").set("upload:send", "x"),
                "upload:csv", "killed.csv", file());
            begin(editor, preview);
            await("some are written, see " + server).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20))
                .atMost(IMPORTED_WITHIN).until(() -> SOME_WRITTEN.matcher(editor.get(preview)).find());
            server.kill();

            server.start();
            Visitor again = server.demoEditor();
            assertEquals(0, figures(again), "of half an import");
            assertTrue(again.get(PAGE).contains("Interrupted, because the server was stopped"));
            begin(again, preview);
            await("the import, see " + server).atMost(IMPORTED_WITHIN).until(() -> figures(again) == FIGURES);
            assertTrue(again.get(PAGE).contains("killed.csv"), "The report is listed");
        }
    }

    private static void begin(Visitor visitor, String preview) throws IOException, InterruptedException {
        visitor.post(preview, HtmlForm.in(visitor.get(preview), "import").set("import:record", "x"));
    }

    /** Returns a file with monthly figures of four series. */
    private static String file() {
        return "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n"
            + IntStream.range(0, FIGURES).mapToObj(row -> "FTS,RU,%s,%d-%02d,1.%04d,bn,%s,,,A paper\n".formatted(
                row % 2 == 0 ? "export" : "import", 1940 + row / 48, row / 4 % 12 + 1, row, row % 4 < 2 ? "USD" : "CNY"))
            .collect(Collectors.joining());
    }

    private static long figures(Visitor visitor) throws IOException, InterruptedException {
        return visitor.get("/amur/export?table=figure&format=csv").lines().filter(line -> line.contains("A paper")).count();
    }
}
