package org.amur.database;

/** The event that the database answers and its schema is current: from now on it can be read and written. */
public record SchemaReady() {
}
