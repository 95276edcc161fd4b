package org.amur.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the rows are, for a program and for a server's data source alike. */
record Database(String url, String user, String password) {

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
