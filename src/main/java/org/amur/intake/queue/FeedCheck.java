package org.amur.intake.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Sha256;
import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.fetch.HostRules;
import org.amur.intake.ArticleFetch;
import org.amur.intake.Capture.Arrival;
import org.amur.intake.CaptureOrigin;
import org.amur.intake.CaptureRepository;
import org.amur.intake.CaptureService;
import org.amur.intake.CaptureService.Receipt;
import org.amur.intake.capture.CaptureException;
import org.amur.intake.capture.DocumentFetch;
import org.amur.intake.capture.FeedItem;
import org.amur.intake.capture.FeedReader;
import org.amur.intake.capture.FetchedDocument;
import org.amur.jobs.Job;
import org.amur.web.Failure;
import org.amur.web.RefusedException;

/** Reads a feed and adds its new articles to the queue, one after the other. */
@ApplicationScoped
class FeedCheck {

    /** Downloads of one check; the others follow in the next. */
    static final int MAX_ARTICLES = 20;
    /** No download begins later in a check. */
    static final Duration MAX_TIME = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(FeedCheck.class.getName());

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private ArticleFetch articles;

    @Inject
    private CaptureService captures;

    @Inject
    private CaptureRepository known;

    @Inject
    private NewsFeedRepository feeds;

    @Inject
    private NewsFeedChecks checks;

    /**
     * Checks a feed.
     *
     * @param job     counts its new articles
     * @param stopped tells when the application ends
     */
    FeedResult check(NewsFeed feed, Job job, BooleanSupplier stopped) {
        try {
            NewsFeedState state = feeds.state(feed.getId()).orElseThrow();
            FetchedDocument document = new DocumentFetch(FeedReader.MAX_BYTES, threads)
                    .getIfChanged(feed.getAddress(), state.etag(), state.lastModified()).orElse(null);
            return document == null ? FeedResult.unchanged(state.etag(), state.lastModified()) : read(feed, document, job, stopped);
        } catch (FetchException e) {
            LOG.log(Level.INFO, "Feed {0} was not read: {1}", new Object[] {feed.getName(), e.getMessage()});
            return FeedResult.failed(e);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Feed " + feed.getName() + " was not read");
            return FeedResult.failed(new FetchException(FetchReason.FAULT, "", ""));
        }
    }

    private FeedResult read(NewsFeed feed, FetchedDocument document, Job job, BooleanSupplier stopped) throws FetchException {
        Map<String, FeedItem> present = new LinkedHashMap<>();
        items(document).forEach(item -> present.putIfAbsent(Sha256.hex(item.id()), item));
        Map<String, FeedItem> open = new LinkedHashMap<>(present);
        open.keySet().removeAll(feeds.settled(feed.getId()));
        job.begins(Math.min(open.size(), MAX_ARTICLES));
        Progress progress = new Progress(Instant.now());
        for (Map.Entry<String, FeedItem> item : open.entrySet()) {
            if (progress.isFull(Instant.now()) || stopped.getAsBoolean()) {
                progress.isMore = true;
            } else {
                take(feed, item.getValue(), item.getKey(), progress);
                job.setDone(progress.downloads);
            }
        }
        checks.forgetOthers(feed.getId(), present.keySet());
        return progress.result(document);
    }

    private static List<FeedItem> items(FetchedDocument document) throws FetchException {
        try {
            return FeedReader.read(document);
        } catch (CaptureException e) {
            throw new FetchException(FetchReason.NO_FEED, HostRules.address(document.address()).orElseThrow().getHost(), "");
        }
    }

    private void take(NewsFeed feed, FeedItem item, String key, Progress progress) {
        try {
            if (known.withAddress(item.address()).isEmpty()) {
                progress.downloads++;
                Receipt receipt = captures.receive(articles.download(item.address()), new Arrival(CaptureOrigin.FEED, feed.getName()),
                        article -> article.completed(item.title(), item.published()));
                progress.added += receipt.added() ? 1 : 0;
            }
            checks.attempt(feed.getId(), key, true);
        } catch (RefusedException e) {
            progress.failed++;
            progress.isAgain |= CaptureService.isTemporary(e);
            checks.attempt(feed.getId(), key, !CaptureService.isTemporary(e));
        } catch (FetchException e) {
            LOG.log(Level.INFO, "An article of feed {0} was not read: {1}", new Object[] {feed.getName(), e.getMessage()});
            progress.fail(e);
            if (e.getRetryAfter().isEmpty()) {
                checks.attempt(feed.getId(), key, false);
            }
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            if (Failure.of(e).isTemporary()) {
                throw e;
            }
            LOG.log(Level.SEVERE, e, () -> "An article of feed " + feed.getName() + " was not read, and is not read again");
            progress.failed++;
            checks.attempt(feed.getId(), key, true);
        }
    }

    /** Counts of a running check. */
    static final class Progress {

        private final Instant end;
        int downloads;
        private int added;
        private int failed;
        private boolean isMore;
        private boolean isAgain;
        private Duration pause;

        Progress(Instant start) {
            end = start.plus(MAX_TIME);
        }

        /** Tells whether no other article is to be read in this check, as a server may ask. */
        boolean isFull(Instant now) {
            return downloads >= MAX_ARTICLES || now.isAfter(end) || pause != null;
        }

        void fail(FetchException why) {
            failed++;
            isAgain = true;
            pause = why.getRetryAfter().orElse(null);
        }

        /** Returns the result; without validators if the feed has to be read again though it is unchanged. */
        FeedResult result(FetchedDocument document) {
            boolean isComplete = !isMore && !isAgain;
            return FeedResult.read(
                    added,
                    failed,
                    isMore,
                    pause,
                    isComplete ? document.etag() : "",
                    isComplete ? document.lastModified() : "");
        }
    }
}
