package org.amur.access;

import java.util.Set;

/**
 * The three roles of a signed-in person. Each includes the one before it: an account's groups hold all that its role
 * includes, so that a check names only the least role that may pass.
 */
public final class Roles {

    /** Reads everything, charts, exports. */
    public static final String ANALYST = "analyst";
    /** Enters and edits. */
    public static final String EDITOR = "editor";
    /** Also keeps the accounts. */
    public static final String ADMIN = "admin";

    static final Set<String> ALL = Set.of(ANALYST, EDITOR, ADMIN);

    private Roles() {
    }
}
