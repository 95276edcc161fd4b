package org.amur.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.amur.web.QueryString;

/**
 * One page of the feed, which programs turn by its links (RFC 5005, section 3): the newest changes are on the first, and what is added
 * moves the others on. There is a last one, whatever is older: nobody reads so much piece by piece who could take a file.
 */
final class FeedPage {

    static final int SIZE = 100;
    static final int MOST = 500;

    private static final String PARAMETER = "page";

    private final int number;
    private final List<ListChange> changes;
    private final boolean more;

    /** @param changes one more than a page has, if there are so many */
    FeedPage(int number, List<ListChange> changes) {
        this.number = number;
        this.changes = changes.stream().limit(SIZE).toList();
        more = changes.size() > SIZE;
    }

    /**
     * The number of the page that is asked for, counted from 1.
     *
     * @param asked null for the first
     * @throws IllegalArgumentException if there is no such page of any feed
     */
    static int number(String asked) {
        int number = asked == null ? 1 : Integer.parseInt(asked);
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException(asked);
        }
        return number;
    }

    List<ListChange> changes() {
        return changes;
    }

    /** Whether there are older changes, of which the feed has no page. */
    boolean isCut() {
        return more && number == MOST;
    }

    /** How this page is asked for. */
    QueryString of(QueryString query) {
        return of(query, number);
    }

    /** How the pages beside this one are asked for, by their relations to it. */
    Map<String, QueryString> beside(QueryString query) {
        Map<String, QueryString> links = new LinkedHashMap<>();
        links.put("first", of(query, 1));
        if (number > 1) {
            links.put("previous", of(query, number - 1));
        }
        if (more && number < MOST) {
            links.put("next", of(query, number + 1));
        }
        return links;
    }

    private static QueryString of(QueryString query, int page) {
        return query.with(PARAMETER, page == 1 ? null : page);
    }
}
