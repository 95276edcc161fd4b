package org.amur.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of tracked connections. */
class ConnectionsTest {

    @BeforeEach
    @AfterEach
    void forget() {
        Connections.removeClosed();
        assertEquals(0, Connections.count());
    }

    @Test
    void closedConnectionsAreForgotten() throws SQLException {
        try (Connection open = Connections.register(connect())) {
            for (int i = 0; i < 50; i++) {
                Connections.register(connect()).close();
            }
            assertSame(open, Connections.register(open), "Once is enough");
            assertTrue(Connections.count() <= 2, () -> Connections.count() + " connections");
        }
    }

    @Test
    void aConnectionThatCannotBeTrackedIsClosed() throws SQLException {
        try (Connection real = connect()) {
            assertThrows(SQLException.class, () -> Connections.register(without("setNetworkTimeout", real)));
            assertTrue(real.isClosed());
            assertEquals(0, Connections.count());
        }
        try (Connection real = connect()) {
            assertThrows(SQLException.class, () -> Connections.register(without("getMetaData", real)));
            assertTrue(real.isClosed());
        }
        try (Connection real = connect()) {
            assertFalse(Connections.register(without("createStatement", real)).isClosed());
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:mem:");
    }

    /** Returns a connection that fails at one method and whose metadata return it. */
    private static Connection without(String failing, Connection real) {
        return (Connection) Proxy.newProxyInstance(ConnectionsTest.class.getClassLoader(), new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
                if (method.getName().equals(failing)) {
                    throw new SQLException("No " + failing);
                }
                try {
                    return method.getName().equals("getMetaData") ? metadata((Connection) proxy)
                            : method.invoke(real, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
    }

    private static Object metadata(Connection of) {
        return Proxy.newProxyInstance(ConnectionsTest.class.getClassLoader(), new Class<?>[] {DatabaseMetaData.class},
            (proxy, method, arguments) -> of);
    }
}
