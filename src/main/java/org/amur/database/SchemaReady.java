package org.amur.database;

/**
 * CDI event: the database answers, its schema is current and its first data is written. Observers start the background tasks
 * of this node.
 */
public record SchemaReady() {
}
