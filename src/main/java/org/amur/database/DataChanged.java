package org.amur.database;

/**
 * CDI event: committed data has changed, by this node or another. Observers only mark what they hold as outdated, or queue work.
 *
 * @param kind code of a kind of record, or one of the constants; null if anything may have changed
 */
public record DataChanged(String kind) {

    /** Releases of official lists. */
    public static final String RELEASES = "list_release";
    /** Notices of accounts. */
    public static final String NOTICES = "notice";

    /** Sessions that were ended on a page. */
    public static final String SESSIONS = "account_session";

    /** Tells whether data of a kind may have changed. */
    public boolean concerns(String other) {
        return kind == null || kind.equals(other);
    }

    /** Tells whether shared pages may have changed: notices and sessions are on no such page. */
    public boolean concernsPages() {
        return !NOTICES.equals(kind) && !SESSIONS.equals(kind);
    }
}
