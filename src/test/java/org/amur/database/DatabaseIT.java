package org.amur.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;

import org.amur.ServerTests;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.Test;

/** Tests that the persistence unit works with the server's database and detects its dialect. */
class DatabaseIT extends ServerTests {

    @PersistenceContext(unitName = "amur")
    private EntityManager entityManager;

    @Test
    void answers() {
        assertEquals(1, ((Number) entityManager.createNativeQuery("select 1").getSingleResult()).intValue());
    }

    @Test
    void isTheResolvedDataSource() throws SQLException {
        try (var connection = DataSources.resolve().getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            String platform = entityManager.unwrap(Session.class).getPlatform().getClass().getSimpleName();
            assertTrue(platform.startsWith(product), platform + " for " + product);
        }
    }

    @Test
    void isTheServersDataSourceIfItHasOne() throws SQLException {
        String expected = System.getProperty("amur.db.url") == null ? "H2" : "PostgreSQL";
        try (var connection = DataSources.resolve().getConnection()) {
            assertEquals(expected, connection.getMetaData().getDatabaseProductName());
        }
    }
}
