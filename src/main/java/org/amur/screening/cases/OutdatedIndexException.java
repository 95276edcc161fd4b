package org.amur.screening.cases;

import org.amur.web.RefusedException;

/** Thrown if matches were found in releases that are no longer current. */
class OutdatedIndexException extends RefusedException {

    private static final long serialVersionUID = 1L;

    OutdatedIndexException() {
        super(null, "screening.outdated");
    }
}
