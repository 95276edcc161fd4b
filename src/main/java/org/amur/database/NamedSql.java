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
 * SQL of our own whose parameters have names, {@code :actor}, and may stand in it more than once. What is made of several pieces
 * can so name its values anywhere, and they are bound all the same.
 */
public final class NamedSql {

    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([a-z]\\w*)");
    /** Statements on thousands of rows take longer than a page's queries may. */
    private static final int MILLIS = 120_000;

    private NamedSql() {
    }

    /** @throws NoSuchElementException if the SQL names a value that is not given */
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

    /** The same with a number for each place, as JPA wants it. */
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
