package org.amur.history;

/** A command came from a page that shows the record as known on an earlier day. */
public class PastIsReadOnlyException extends RuntimeException {

    public PastIsReadOnlyException() {
        super("The record as known on an earlier day cannot be changed");
    }
}
