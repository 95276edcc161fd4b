package org.amur.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Ids of the requested records, read before the server starts, since the embedded database is the server's alone then.
 *
 * @param drafts one for each client to change
 * @param viewed in no order of their numbers
 */
record Samples(String product, List<Long> drafts, List<Long> viewed) {

    static Samples read(Database database, int clients, int views) throws SQLException {
        try (Connection connection = database.connect()) {
            return new Samples(connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion(),
                    ids(connection, "where status = 'DRAFT' and modified_by = '" + Generator.EDITOR + "' order by id limit " + clients),
                    ids(connection, "where status = 'PUBLISHED' order by title, id limit " + views));
        }
    }

    private static List<Long> ids(Connection connection, String condition) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
             var rows = statement.executeQuery("select id from event " + condition)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
