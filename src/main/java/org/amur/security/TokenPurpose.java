package org.amur.security;

import org.amur.history.RecordChange.Action;

/** Use of an access token; an account has at most one token for each. */
public enum TokenPurpose {

    /** Requests at {@code /api}. */
    API(Action.ISSUE_TOKEN, Action.REVOKE_TOKEN),
    /** The feed of list changes. */
    FEED(Action.ISSUE_KEY, Action.REVOKE_KEY);

    private final Action issued;
    private final Action revoked;

    TokenPurpose(Action issued, Action revoked) {
        this.issued = issued;
        this.revoked = revoked;
    }

    /** Tells whether a token is limited to chosen parts of the API. */
    boolean isScoped() {
        return this == API;
    }

    Action issued() {
        return issued;
    }

    Action revoked() {
        return revoked;
    }
}
