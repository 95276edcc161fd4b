package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tests a full disk with the embedded database: changes that cannot be stored are not acknowledged, and acknowledged
 * ones survive. A limit on file sizes (RLIMIT_FSIZE) simulates the full disk.
 */
@Tag("own-server")
@Tag("one-server")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class FullDiskIT {

    private static final int MORE_THAN_FITS = 500;
    private static final int PEOPLE = 4;
    private static final int TIMES = 10;

    private final SavedSources sources = new SavedSources();

    @Test
    void acknowledgedChangesSurviveAFullDisk() throws Exception {
        try (OwnServer server = OwnServer.forTrying("full-disk")) {
            server.start();
            Visitor visitor = server.demoEditor();
            askAtOneTime(server);
            server.limitFiles(String.valueOf(Files.size(server.data().resolve("amur.mv.db")) + 100_000));
            HtmlForm refused = saveUntilRefused(visitor);
            server.limitFiles("unlimited");
            assertTrue(sources.send(visitor, refused), () -> "With room again, see " + server);
            sources.assertNoneLost(visitor, server);
            askAtOneTime(server);
        }
    }

    /** Makes the server's pool open several connections; each response must be the page. */
    private static void askAtOneTime(OwnServer server) throws Exception {
        try (People people = new People()) {
            for (int i = 0; i < PEOPLE; i++) {
                Visitor visitor = server.demoEditor();
                people.add(() -> {
                    for (int time = 0; time < TIMES; time++) {
                        visitor.get(SavedSources.LIST + "?page=" + (time + 1));
                    }
                    return null;
                });
            }
            people.await(Duration.ofMinutes(1));
        }
    }

    private HtmlForm saveUntilRefused(Visitor visitor) throws IOException, InterruptedException {
        for (int number = 0; number < MORE_THAN_FITS; number++) {
            HtmlForm form = sources.fillIn(visitor);
            if (!sources.send(visitor, form)) {
                return form;
            }
        }
        throw new AssertionError("All of " + MORE_THAN_FITS + " fitted");
    }
}
