package org.amur.sanctions.proposal;

/**
 * Number of records that undoing acceptances affects, except those on which others depend.
 *
 * @param designations number of created designations, which are deleted
 * @param actors number of created actors, which are deleted
 * @param linked number of linked designations, which are kept and unlinked
 */
public record AcceptanceUndoScope(long designations, long actors, long linked) { }
