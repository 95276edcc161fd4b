package org.amur.access;

import java.util.Set;

/**
 * Roles of an account. Each includes the previous one: the account's groups contain all included roles, so a check
 * names only the lowest sufficient role.
 */
public final class Roles {

    /** Reads, charts and exports everything. */
    public static final String ANALYST = "analyst";
    /** Also enters and edits records. */
    public static final String EDITOR = "editor";
    /** Also manages accounts. */
    public static final String ADMIN = "admin";

    static final Set<String> ALL = Set.of(ANALYST, EDITOR, ADMIN);

    private Roles() {
    }
}
