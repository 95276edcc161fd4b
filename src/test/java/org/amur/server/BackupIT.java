package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tests the how-to of backups: restoring gives the data at the time of the backup, without later
 * data.
 */
@Tag("own-server")
@Tag("one-server")
@Tag("long")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BackupIT {

    private static final String FILE = "amur.mv.db";
    private static final int KEPT_DAYS = 30;

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
            Path backups = Path.of(postgres.file("."));
            Path old = backup(backups, "amur-old.dump", KEPT_DAYS + 2);
            Path recent = backup(backups, "amur-recent.dump", KEPT_DAYS - 2);
            postgres.script(Path.of("src/server/postgresql/backup.sh"), backups.toString(), String.valueOf(KEPT_DAYS));
            assertFalse(Files.exists(old), "Retention is over");
            assertTrue(Files.exists(recent));
            Path dump = newest(backups);
            String after = save(server.first());
            stop(server);

            postgres.client("dropdb", InstalledPostgres.DATABASE);
            postgres.client("createdb", "--template=template0", "--encoding=UTF8", "--owner=" + InstalledPostgres.USER,
                InstalledPostgres.DATABASE);
            postgres.client("pg_restore", "--exit-on-error", "--dbname=" + InstalledPostgres.DATABASE, dump.toString());

            server.start();
            assertThere(server.first(), before, after, server);
        }
    }

    private static Path backup(Path folder, String name, int daysAgo) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(daysAgo))));
    }

    private static Path newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*/amur-\\d{8}T\\d{6}Z\\.dump")).findFirst().orElseThrow();
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
