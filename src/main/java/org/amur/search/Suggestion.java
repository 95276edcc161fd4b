package org.amur.search;

import java.util.List;

/**
 * Suggestion while typing.
 *
 * @param id     id of the record in a field that chooses one; null for a link
 * @param detail null for none
 * @param path   path of the page to open, without the context path
 */
record Suggestion(Long id, String label, String detail, String path) {

    /**
     * Suggestions of one kind.
     *
     * @param title name of the kind
     */
    record Group(String title, List<Suggestion> suggestions) { }
}
