package org.amur.history;

import java.io.Serializable;

/**
 * Existing record that a new one may duplicate.
 *
 * @param address of its page, without the context path
 * @param detail  what tells it apart from others with this title
 */
public record Duplicate(String address, String title, String detail) implements Serializable {

    private static final long serialVersionUID = 1L;
}
