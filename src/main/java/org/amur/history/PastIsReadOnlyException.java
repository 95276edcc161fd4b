package org.amur.history;

import org.amur.access.ForbiddenException;

/** Thrown for a command from a page about a past date. */
public class PastIsReadOnlyException extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    public PastIsReadOnlyException() {
        super("The record as known on an earlier day cannot be changed");
    }
}
