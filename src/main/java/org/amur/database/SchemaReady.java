package org.amur.database;

/** CDI event: the database answers and its schema is current, so it can be read and written. */
public record SchemaReady() {
}
