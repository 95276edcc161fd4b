package org.amur.history;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.Session;

/**
 * Check that a query about a past date only read history tables and immutable tables. EclipseLink silently reads
 * current rows in some places (a subquery in SELECT), and a page that mixes both is worse than an error.
 */
final class HistorySql {

    private static final Pattern TABLE = Pattern.compile("(?:\\bFROM|\\bJOIN|,)\\s+(?:\\{oj\\s+)?(\\w+)\\s+t\\d+\\b");

    private HistorySql() {
    }

    /**
     * Checks a query.
     *
     * @throws IllegalStateException if the query would read a table of current rows
     */
    static void check(DatabaseQuery query, Session past) {
        query.prepareCall(past, new DatabaseRecord());
        Matcher table = TABLE.matcher(query.getSQLString());
        while (table.find()) {
            if (!table.group(1).toLowerCase(Locale.ROOT).endsWith(RecordedHistory.SUFFIX) && !isImmutable(table.group(1), past)) {
                throw new IllegalStateException("A read of the past would see the present of " + table.group(1));
            }
        }
    }

    /** Tells whether a table is immutable and so has no history; the caller filters its rows by time. */
    private static boolean isImmutable(String table, Session past) {
        return past.getDescriptors().values().stream().anyMatch(descriptor -> descriptor.getTableNames().size() == 1
                && descriptor.getTableName().equalsIgnoreCase(table) && descriptor.shouldBeReadOnly()
                && descriptor.getHistoryPolicy() == null);
    }
}
