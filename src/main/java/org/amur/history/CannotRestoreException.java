package org.amur.history;

/** A deletion cannot be undone: the record is there again, another has its key, or what it refers to is gone. */
public class CannotRestoreException extends RuntimeException {

    public CannotRestoreException() {
        super("The deletion cannot be undone");
    }
}
