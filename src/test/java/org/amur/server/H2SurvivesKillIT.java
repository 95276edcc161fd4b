package org.amur.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tests that acknowledged changes in the embedded database survive a kill during concurrent writes. The system property
 * {@code amur.kills} sets the number of kills.
 */
@Tag("own-server")
@Tag("one-server")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class H2SurvivesKillIT {

    private static final int KILLS = Integer.getInteger("amur.kills");
    private static final int EDITORS = 4;
    /** Reached within the first seconds, so that the kill interrupts writing. */
    private static final int MOST_SAVED = 40;

    private final SavedSources sources = new SavedSources();

    @Test
    void acknowledgedChangesSurviveAKill() throws Exception {
        try (OwnServer server = OwnServer.forTrying("killed")) {
            server.start();
            for (int kill = 1; kill <= KILLS; kill++) {
                writeAndKill(server);
                server.start();
                sources.assertNoneLost(server.demoEditor(), server);
            }
        }
    }

    private void writeAndKill(OwnServer server) throws Exception {
        int enough = sources.acknowledged() + 1 + new Random().nextInt(MOST_SAVED);
        try (People editors = new People()) {
            for (int editor = 0; editor < EDITORS; editor++) {
                Visitor visitor = server.demoEditor();
                editors.add(() -> writeUntilNobodyAnswers(visitor));
            }
            await("sources are saved, see " + server).atMost(Duration.ofMinutes(1))
                .until(() -> sources.acknowledged() >= enough);
            server.kill();
            editors.await(Duration.ofMinutes(1));
        }
    }

    private Void writeUntilNobodyAnswers(Visitor visitor) throws InterruptedException {
        try {
            while (true) {
                sources.send(visitor, sources.fillIn(visitor));
            }
        } catch (IOException killed) {
            return null;
        }
    }
}
