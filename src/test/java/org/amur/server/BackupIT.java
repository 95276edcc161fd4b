package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tests the "Backup" section of the operator guide: restoring gives the data at the time of the backup, without later
 * data.
 */
@Tag("own-server")
@Tag("one-server")
@Tag("long")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BackupIT {

    private static final String FILE = "amur.mv.db";

    private final SavedSources sources = new SavedSources();

    @Test
    void theEmbeddedDatabaseIsRestored() throws Exception {
        Path backup = Files.createDirectories(Path.of("target/backup")).resolve(FILE);
        try (OwnServer server = OwnServer.forTrying("backup")) {
            server.start();
            String before = save(server.demoEditor());
            stop(server);
            Files.copy(server.data().resolve(FILE), backup, StandardCopyOption.REPLACE_EXISTING);

            server.start();
            String after = save(server.demoEditor());
            stop(server);
            Files.copy(backup, server.data().resolve(FILE), StandardCopyOption.REPLACE_EXISTING);

            server.start();
            assertThere(server.demoEditor(), before, after, server);
        }
    }

    /** With the application running, as pg_dump permits. */
    @Test
    void postgresIsRestored() throws Exception {
        try (InstalledPostgres postgres = new InstalledPostgres();
             OwnServer server = new OwnServer("backup-postgresql", Map.of("amur.http", "true", "amur.empty", "true"),
                Optional.of(LocalPostgres.at(postgres.port(), InstalledPostgres.DATABASE, InstalledPostgres.USER)))) {
            server.start();
            server.setUp();
            String before = save(server.first());
            postgres.client("pg_dump", "--format=custom", "--file=" + postgres.file("amur.dump"), InstalledPostgres.DATABASE);
            String after = save(server.first());
            stop(server);

            postgres.client("dropdb", InstalledPostgres.DATABASE);
            postgres.client("createdb", "--template=template0", "--encoding=UTF8", "--owner=" + InstalledPostgres.USER,
                InstalledPostgres.DATABASE);
            postgres.client("pg_restore", "--exit-on-error", "--dbname=" + InstalledPostgres.DATABASE, postgres.file("amur.dump"));

            server.start();
            assertThere(server.first(), before, after, server);
        }
    }

    private void assertThere(Visitor visitor, String before, String after, OwnServer server) throws IOException, InterruptedException {
        String list = visitor.get(SavedSources.LIST);
        assertTrue(list.contains(before), () -> before + " is lost, see " + server);
        assertFalse(list.contains(after), () -> after + " is still there, see " + server);
        String again = save(visitor);
        assertTrue(visitor.get(SavedSources.LIST).contains(again), "It goes on from there");
    }

    private static void stop(OwnServer server) {
        server.askToStop();
        server.awaitEnd();
    }

    /**
     * Saves a source.
     *
     * @return its title
     */
    private String save(Visitor editor) throws IOException, InterruptedException {
        HtmlForm form = sources.fillIn(editor);
        assertTrue(sources.send(editor, form));
        return form.get("form:title");
    }
}
