package org.amur.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;

import org.amur.web.QueryString;
import org.junit.jupiter.api.Test;

/** A page of the feed links to its neighbours; the last one has no next page. */
class FeedPageTest {

    private static final QueryString QUERY = QueryString.parse("list=EU_FSF");

    @Test
    void firstPageLinksToTheNext() {
        FeedPage page = page(1, FeedPage.SIZE + 1);
        assertEquals(FeedPage.SIZE, page.changes().size());
        assertEquals("{first=list=EU_FSF, next=list=EU_FSF&page=2}", page.beside(QUERY).toString());
        assertEquals("list=EU_FSF", page.of(QUERY).toString());
    }

    @Test
    void middlePageLinksToBothNeighbours() {
        FeedPage page = page(3, FeedPage.SIZE + 1);
        assertEquals("{first=list=EU_FSF, previous=list=EU_FSF&page=2, next=list=EU_FSF&page=4}", page.beside(QUERY).toString());
        assertEquals("list=EU_FSF&page=3", page.of(QUERY).toString());
    }

    @Test
    void theLastPageOfAllHasNoNext() {
        assertEquals("{first=list=EU_FSF, previous=list=EU_FSF}", page(2, FeedPage.SIZE).beside(QUERY).toString());
        assertFalse(page(2, FeedPage.SIZE).isCut());
        FeedPage last = page(FeedPage.MAX, FeedPage.SIZE + 1);
        assertTrue(last.isCut());
        assertFalse(last.beside(QUERY).containsKey("next"));
    }

    @Test
    void onlyAPageThatAFeedCanHaveIsAskedFor() {
        assertEquals(1, FeedPage.number(null));
        assertEquals(7, FeedPage.number("7"));
        for (String odd : new String[] {"0", "-1", "x", "501", "99999999999"}) {
            assertThrows(IllegalArgumentException.class, () -> FeedPage.number(odd), odd);
        }
    }

    private static FeedPage page(int number, int changes) {
        return new FeedPage(number, Collections.nCopies(changes, null));
    }
}
