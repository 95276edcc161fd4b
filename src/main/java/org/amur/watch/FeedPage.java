package org.amur.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.amur.web.QueryString;

/**
 * Page of the paged feed (RFC 5005, section 3): the first has the newest changes, and additions move the others. The
 * number of pages is limited; exports provide older changes.
 */
final class FeedPage {

    static final int SIZE = 100;
    static final int MAX = 500;

    private static final String PARAMETER = "page";

    private final int number;
    private final List<ListChange> changes;
    private final boolean more;

    /** @param changes one more than the page size, if there are so many */
    FeedPage(int number, List<ListChange> changes) {
        this.number = number;
        this.changes = changes.stream().limit(SIZE).toList();
        more = changes.size() > SIZE;
    }

    /**
     * Parses the requested page number, from 1.
     *
     * @param asked null for the first
     * @throws IllegalArgumentException if it is invalid
     */
    static int number(String asked) {
        int number = asked == null ? 1 : Integer.parseInt(asked);
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException(asked);
        }
        return number;
    }

    List<ListChange> changes() {
        return changes;
    }

    /** Returns true if there are older changes beyond the last page. */
    boolean isCut() {
        return more && number == MAX;
    }

    /** Returns the query of this page. */
    QueryString of(QueryString query) {
        return of(query, number);
    }

    /** Returns the queries of the neighbouring pages by link relation. */
    Map<String, QueryString> beside(QueryString query) {
        Map<String, QueryString> links = new LinkedHashMap<>();
        links.put("first", of(query, 1));
        if (number > 1) {
            links.put("previous", of(query, number - 1));
        }
        if (more && number < MAX) {
            links.put("next", of(query, number + 1));
        }
        return links;
    }

    private static QueryString of(QueryString query, int page) {
        return query.with(PARAMETER, page == 1 ? null : page);
    }
}
