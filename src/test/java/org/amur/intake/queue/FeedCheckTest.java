package org.amur.intake.queue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.amur.intake.queue.FeedCheck.Progress;
import org.junit.jupiter.api.Test;

class FeedCheckTest {

    private static final Instant START = Instant.parse("2026-11-29T12:00:00Z");

    private final Progress progress = new Progress(START);

    @Test
    void downloadsOfACheckAreLimited() {
        progress.downloads = FeedCheck.MAX_ARTICLES - 1;
        assertFalse(progress.isFull(START));
        progress.downloads++;
        assertTrue(progress.isFull(START), "though nothing was added");
    }

    @Test
    void timeOfACheckIsLimited() {
        assertFalse(progress.isFull(START.plus(FeedCheck.MAX_TIME)));
        assertTrue(progress.isFull(START.plus(FeedCheck.MAX_TIME).plusSeconds(1)));
    }
}
