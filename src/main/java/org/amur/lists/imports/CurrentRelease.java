package org.amur.lists.imports;

/**
 * Event that a release became the current one of its list. Fired within the transaction, after its differences from the
 * previous release are written.
 *
 * @param release id of the release
 */
public record CurrentRelease(long release) {
}
