package org.amur.rest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;

import org.amur.history.ListWalk.RowKey;
import org.amur.web.RefusedException;
import org.amur.web.Sort;

/**
 * Place in a list that a client passes back to read on: the sort and the key of the last row that it received, as
 * URL-safe Base64. It stays valid when that row is changed or deleted.
 */
public final class ListCursor {

    private static final String PART = "\n";
    private static final String NONE = "-";
    private static final int MAX_LENGTH = 3_000;
    private static final int MAX_YEAR = 9_999;
    /** More digits than any amount has; databases write out huge exponents for minutes. */
    private static final int MAX_DIGITS = 60;
    private static final Map<String, Function<String, Object>> TYPES = Map.of("String", ListCursor::text, "LocalDate", ListCursor::day,
            "OffsetDateTime", OffsetDateTime::parse, "BigDecimal", ListCursor::number, "Integer", Integer::valueOf, "Long", Long::valueOf);

    private ListCursor() {
    }

    public static String of(Sort sort, RowKey last) {
        Object value = last.value();
        String type = value == null
                ? NONE
                : value instanceof Enum<?> choice
                        ? choice.getDeclaringClass().getName()
                        : value.getClass().getSimpleName();
        String text = value instanceof Enum<?> choice ? choice.name() : String.valueOf(value);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(PART, sort.toString(), String.valueOf(last.id()), type, text)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Parses a cursor.
     *
     * @return null for none
     * @throws RefusedException if it is not one of a list with this sort
     */
    static RowKey parse(String cursor, Sort sort) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(PART, 4);
            if (cursor.length() <= MAX_LENGTH && parts.length == 4 && parts[0].equals(sort.toString())) {
                return new RowKey(value(parts[2], parts[3]), Long.parseLong(parts[1]));
            }
        } catch (RuntimeException e) {
            throw refused();
        }
        throw refused();
    }

    /**
     * Parses a cursor of a list that is sorted by time.
     *
     * @return null for none
     * @throws RefusedException if it is not one, or no database stores the time
     */
    public static RowKey parseTime(String cursor, Sort sort) {
        RowKey last = parse(cursor, sort);
        boolean stored = last == null || last.value() instanceof OffsetDateTime time && time.getYear() > 0 && time.getYear() <= MAX_YEAR;
        if (!stored) {
            throw refused();
        }
        return last;
    }

    static RefusedException refused() {
        return new RefusedException("cursor", "rest.cursor");
    }

    private static Object value(String type, String text) {
        if (type.equals(NONE)) {
            return null;
        }
        return type.startsWith("org.amur.") ? choice(type, text) : TYPES.get(type).apply(text);
    }

    private static Object choice(String type, String name) {
        try {
            Class<?> choices = Class.forName(type, false, ListCursor.class.getClassLoader());
            return Arrays.stream(choices.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(name)).findFirst().orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object text(String text) {
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("NUL");
        }
        return text;
    }

    private static Object day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (Math.abs(day.getYear()) > MAX_YEAR) {
            throw new IllegalArgumentException("Year out of range");
        }
        return day;
    }

    private static Object number(String text) {
        BigDecimal number = new BigDecimal(text);
        if (Math.abs(number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS) {
            throw new IllegalArgumentException("Too many digits");
        }
        return number;
    }
}
