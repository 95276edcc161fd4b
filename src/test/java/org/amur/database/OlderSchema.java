package org.amur.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** Schema of an installation that was upgraded to the baseline's version script by script. */
public final class OlderSchema {

    static final String VERSION = "320";

    private OlderSchema() {
    }

    /**
     * Creates it in an empty database.
     *
     * @param product see {@link Migrations#run(DataSource, String)}
     */
    public static void create(DataSource database, String product) throws SQLException, IOException {
        Migrations.run(Migrations.configure(database, product).target(VERSION));
        try (InputStream history = OlderSchema.class.getResourceAsStream("history_before_baseline.sql");
                Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("delete from \"flyway_schema_history\"");
            statement.execute(new String(history.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
