package org.amur.history;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Existing record that a new one may duplicate.
 *
 * @param address of its page, without the context path
 * @param detail  what tells it apart from others with this title
 */
public record Duplicate(String address, String title, String detail) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** @param details parts of the detail; null ones are left out */
    public static Duplicate of(String address, String title, Stream<String> details) {
        return new Duplicate(address, title, details.filter(Objects::nonNull).collect(Collectors.joining(" · ")));
    }
}
