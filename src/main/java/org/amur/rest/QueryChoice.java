package org.amur.rest;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.amur.web.RefusedException;

/** Reader of query parameters with a fixed choice of values, and of ids. */
public final class QueryChoice {

    private QueryChoice() {
    }

    /**
     * Reads a parameter.
     *
     * @return null for none
     * @throws RefusedException if it is not one of the values
     */
    public static <T extends Enum<T>> T of(String name, String sent, Class<T> type) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        T[] values = type.getEnumConstants();
        return Arrays.stream(values).filter(value -> value.name().equals(sent)).findFirst().orElseThrow(() -> new RefusedException(
                name, "rest.choice", name, Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /**
     * Reads a yes or no, in lower or upper case.
     *
     * @return false for none
     * @throws RefusedException if it is neither {@code true} nor {@code false}
     */
    public static boolean isTrue(String name, String sent) {
        boolean yes = "true".equalsIgnoreCase(sent);
        if (!yes && sent != null && !sent.equalsIgnoreCase("false")) {
            throw new RefusedException(name, "rest.choice", name, "true, false");
        }
        return yes;
    }

    /**
     * Reads the id of a record.
     *
     * @return null for none
     * @throws RefusedException if it is not an id
     */
    public static Long id(String name, String sent) {
        if (sent != null && !sent.matches("\\d{1,18}")) {
            throw new RefusedException(name, "rest.value", name);
        }
        return sent == null ? null : Long.valueOf(sent);
    }
}
