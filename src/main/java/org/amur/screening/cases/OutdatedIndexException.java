package org.amur.screening.cases;

import org.amur.web.RefusedException;

/** What was found was found among other releases than are current by now. */
class OutdatedIndexException extends RefusedException {

    private static final long serialVersionUID = 1L;

    OutdatedIndexException() {
        super(null, "screening.outdated");
    }
}
