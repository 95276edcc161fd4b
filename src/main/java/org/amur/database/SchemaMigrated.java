package org.amur.database;

/**
 * CDI event: the schema is current, and only this node may write the first data of a new installation, such as accounts and
 * seed data. Followed by {@link SchemaReady} on every node.
 */
public record SchemaMigrated() {
}
