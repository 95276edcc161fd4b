package org.amur.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Location of the rows, for a program and for a server's data source. */
record Database(String url, String user, String password) {

    /** Measurement on a database. */
    interface Program {
        void on(Database database) throws Exception;
    }

    /**
     * Runs a program on its own database.
     *
     * @param kind {@code postgresql}, or else H2
     * @param folder of its files
     * @param stays whether a cluster of PostgreSQL is kept afterwards; files of H2 are
     */
    static void in(String kind, Path folder, boolean stays, Program program) throws Exception {
        if (kind.equals("postgresql")) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("cluster"))
                    .setCleanDataDirectory(!stays).setServerConfig("shared_buffers", "512MB").start()) {
                program.on(new Database("jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?reWriteBatchedInserts=true",
                        "postgres", "postgres"));
            }
        } else {
            program.on(new Database("jdbc:h2:file:" + folder.resolve("amur") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                    + ";LOCK_TIMEOUT=5000;QUERY_CACHE_SIZE=32;DEFAULT_NULL_ORDERING=HIGH", "sa", "sa"));
        }
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
