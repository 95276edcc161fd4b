package org.amur.database;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/**
 * Native SQL with named parameters, {@code :actor}, each of which may occur several times, so that statements can be
 * composed from fragments.
 */
public final class NamedSql {

    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-z]\\w*)");
    /** Query timeout: statements on thousands of rows take longer than page queries may. */
    private static final int MILLIS = 120_000;

    private NamedSql() {
    }

    /**
     * Creates a query.
     *
     * @throws NoSuchElementException if the SQL names a missing value
     */
    public static Query query(EntityManager entities, String sql, Map<String, ?> values) {
        Query query = entities.createNativeQuery(numbered(sql)).setHint("jakarta.persistence.query.timeout", MILLIS);
        Matcher name = NAME.matcher(sql);
        for (int position = 1; name.find(); position++) {
            if (!values.containsKey(name.group(1))) {
                throw new NoSuchElementException(name.group(1) + " in " + sql);
            }
            query.setParameter(position, bound(values.get(name.group(1))));
        }
        return query;
    }

    /** Replaces names by numbers, one per occurrence, as JPA requires. */
    static String numbered(String sql) {
        Matcher name = NAME.matcher(sql);
        StringBuilder numbered = new StringBuilder();
        for (int position = 1; name.find(); position++) {
            name.appendReplacement(numbered, "?" + position);
        }
        return name.appendTail(numbered).toString();
    }

    private static Object bound(Object value) {
        return value instanceof OffsetDateTime instant ? Timestamp.from(instant.toInstant()) : value;
    }
}
