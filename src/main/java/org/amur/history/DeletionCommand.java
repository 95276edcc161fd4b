package org.amur.history;

/** Command that deletes a version of a record, and returns the id of the change. */
@FunctionalInterface
public interface DeletionCommand {

    long delete(long id, int version);
}
