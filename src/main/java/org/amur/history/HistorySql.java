package org.amur.history;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.Session;

/**
 * Sees that a query about the past was answered from history tables alone, and from those in which nothing is ever changed by
 * hand. EclipseLink silently reads the present in some
 * places (a subquery in SELECT), and a page that mixes both is worse than an error.
 */
final class HistorySql {

    private static final Pattern TABLE = Pattern.compile("(?:\\bFROM|\\bJOIN|,)\\s+(?:\\{oj\\s+)?(\\w+)\\s+t\\d+\\b");

    private HistorySql() {
    }

    /** @throws IllegalStateException if the query would read a table of the present */
    static void check(DatabaseQuery query, Session past) {
        query.prepareCall(past, new DatabaseRecord());
        Matcher table = TABLE.matcher(query.getSQLString());
        while (table.find()) {
            if (!table.group(1).toLowerCase(Locale.ROOT).endsWith(RecordedHistory.SUFFIX) && !isKept(table.group(1), past)) {
                throw new IllegalStateException("A read of the past would see the present of " + table.group(1));
            }
        }
    }

    /** Whether nothing of the table is ever changed by hand, so that it has no past; who asks says of which time its rows are. */
    private static boolean isKept(String table, Session past) {
        return past.getDescriptors().values().stream().anyMatch(descriptor -> descriptor.getTableNames().size() == 1
                && descriptor.getTableName().equalsIgnoreCase(table) && descriptor.shouldBeReadOnly()
                && descriptor.getHistoryPolicy() == null);
    }
}
