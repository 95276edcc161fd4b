package org.amur.watch;

import java.util.Map;

/**
 * Causes of notices.
 *
 * @param actors  names of watched actors by id
 * @param filters names of filters by id
 */
record NoticeCauses(Map<Long, String> actors, Map<Long, String> filters) {

    /** Returns the name of the watched actor or filter; null if it was deleted. */
    String of(Notice notice) {
        return notice.getActor() == null ? filters.get(notice.getFilter()) : actors.get(notice.getActor());
    }
}
