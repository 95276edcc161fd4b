package org.amur.database;

/**
 * CDI event: the schema is current, and this node alone may write what a new installation begins with, such as accounts and
 * seed data. Followed by {@link SchemaReady} on every node.
 */
public record FirstData() {
}
