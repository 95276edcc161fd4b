package org.amur.server;

import java.net.URISyntaxException;
import java.nio.file.Path;

import org.postgresql.Driver;

/** An embedded PostgreSQL as a server is told of it. */
final class LocalPostgres {

    private LocalPostgres() {
    }

    /** @param port where it listens, now or later */
    static Server.Database at(int port) throws URISyntaxException {
        Path driver = Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new Server.Database("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "postgres", driver);
    }
}
