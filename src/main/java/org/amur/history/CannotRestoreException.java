package org.amur.history;

/**
 * Thrown if a deletion cannot be undone: the record exists again, its key is taken, or a record it refers to is
 * missing.
 */
public class CannotRestoreException extends RuntimeException {

    public CannotRestoreException() {
        super("The deletion cannot be undone");
    }
}
