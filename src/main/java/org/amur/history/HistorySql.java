package org.amur.history;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.persistence.queries.DatabaseQuery;

/**
 * Sees that a query about the past was answered from history tables alone. EclipseLink silently reads the present in some
 * places (a subquery in SELECT), and a page that mixes both is worse than an error.
 */
final class HistorySql {

    private static final Pattern TABLE = Pattern.compile("(?:\\bFROM|\\bJOIN|,)\\s+(?:\\{oj\\s+)?(\\w+)\\s+t\\d+\\b");

    private HistorySql() {
    }

    static void check(DatabaseQuery executed) {
        String sql = executed.getSQLString();
        if (sql != null) {
            check(sql);
        }
    }

    static void check(String sql) {
        Matcher table = TABLE.matcher(sql);
        while (table.find()) {
            if (!table.group(1).toLowerCase(Locale.ROOT).endsWith(RecordedHistory.SUFFIX)) {
                throw new IllegalStateException("A read of the past would see the present of " + table.group(1));
            }
        }
    }
}
