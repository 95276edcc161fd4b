package org.amur.server;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.postgresql.Driver;

/** Embedded PostgreSQL as the data source of a server. */
final class LocalPostgres {

    private LocalPostgres() {
    }

    /**
     * Returns a builder.
     *
     * @param data folder for this database alone, reused at a restart
     */
    static EmbeddedPostgres.Builder in(Path data) {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    }

    /** Suspends all its processes, so that it neither answers nor refuses. */
    static void freeze(Path data) throws IOException, InterruptedException {
        signal("-STOP", data);
    }

    static void thaw(Path data) throws IOException, InterruptedException {
        signal("-CONT", data);
    }

    private static void signal(String signal, Path data) throws IOException, InterruptedException {
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0)))
            .orElseThrow();
        List<String> command = new ArrayList<>(List.of("kill", signal));
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).forEach(each -> command.add(String.valueOf(each.pid())));
        Server.execute(new ProcessBuilder(command));
    }

    /**
     * Returns the settings of a database.
     *
     * @param port its port, possibly not yet open
     */
    static Server.Database at(int port) throws URISyntaxException {
        return at(port, "postgres", "postgres");
    }

    /**
     * Returns the settings of a database.
     *
     * @param user whose password equals the name, or is not required
     */
    static Server.Database at(int port, String database, String user) throws URISyntaxException {
        Path driver = Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new Server.Database("jdbc:postgresql://localhost:" + port + "/" + database, user, user, driver);
    }
}
