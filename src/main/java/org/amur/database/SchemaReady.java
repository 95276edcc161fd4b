package org.amur.database;

/**
 * CDI event: the database answers, its schema is current and its first data is written. Observers start the background tasks
 * of this node.
 *
 * @param product name of the database product
 */
public record SchemaReady(String product) {

    /** Tells whether several nodes may share the database, and notify each other of changes. */
    boolean isPostgres() {
        return product.equals("PostgreSQL");
    }
}
