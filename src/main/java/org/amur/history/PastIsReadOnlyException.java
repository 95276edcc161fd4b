package org.amur.history;

import org.amur.access.ForbiddenException;

/** A command came from a page that shows the record as known on an earlier day. */
public class PastIsReadOnlyException extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    public PastIsReadOnlyException() {
        super("The record as known on an earlier day cannot be changed");
    }
}
