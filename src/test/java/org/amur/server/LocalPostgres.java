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

/** An embedded PostgreSQL as a server is told of it. */
final class LocalPostgres {

    private LocalPostgres() {
    }

    /** @param data a folder for this database alone, which keeps it when it is started again */
    static EmbeddedPostgres.Builder in(Path data) {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    }

    /** All its processes stand still: it neither answers nor refuses. */
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

    /** @param port where it listens, now or later */
    static Server.Database at(int port) throws URISyntaxException {
        return at(port, "postgres", "postgres");
    }

    /** @param user whose password is their name, or who needs none */
    static Server.Database at(int port, String database, String user) throws URISyntaxException {
        Path driver = Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new Server.Database("jdbc:postgresql://localhost:" + port + "/" + database, user, user, driver);
    }
}
