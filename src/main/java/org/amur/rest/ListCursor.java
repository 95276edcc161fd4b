package org.amur.rest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
final class ListCursor {

    private static final String PART = "\n";
    private static final Map<String, Function<String, Object>> TYPES = Map.of("String", value -> value, "LocalDate", LocalDate::parse,
            "OffsetDateTime", OffsetDateTime::parse, "BigDecimal", BigDecimal::new, "Integer", Integer::valueOf, "Long", Long::valueOf);
    private static final String NONE = "-";

    private ListCursor() {
    }

    static String of(Sort sort, RowKey last) {
        String type = last.value() == null ? NONE : last.value().getClass().getSimpleName();
        String text = String.join(PART, sort.toString(), String.valueOf(last.id()), type, String.valueOf(last.value()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
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
            if (parts.length == 4 && parts[0].equals(sort.toString())) {
                Object value = parts[2].equals(NONE) ? null : TYPES.get(parts[2]).apply(parts[3]);
                return new RowKey(value, Long.parseLong(parts[1]));
            }
        } catch (RuntimeException e) {
            // Not a cursor of ours: refused below.
        }
        throw new RefusedException("cursor", "rest.cursor");
    }
}
