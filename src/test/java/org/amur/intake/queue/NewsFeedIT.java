package org.amur.intake.queue;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.SmallWebServer;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.intake.Capture;
import org.amur.intake.CaptureOrigin;
import org.amur.intake.CaptureRepository;
import org.amur.jobs.Job;
import org.amur.jobs.Jobs;
import org.amur.settings.Setting;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds of a publisher on the loopback address, in the container. */
class NewsFeedIT extends ServerTests {

    @Inject
    private NewsFeedService service;

    @Inject
    private NewsFeedRepository feeds;

    @Inject
    private NewsFeedChecks checks;

    @Inject
    private IntakeTask task;

    @Inject
    private CaptureRepository captures;

    @Inject
    private InTransaction transaction;

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    private final String word = UUID.randomUUID().toString();
    private SmallWebServer publisher;

    @BeforeEach
    void start() throws IOException {
        publisher = new SmallWebServer();
        System.setProperty(Setting.LISTS_HOSTS.property(), "127.0.0.1");
    }

    @AfterEach
    void stop() throws IOException {
        publisher.close();
        System.clearProperty(Setting.LISTS_HOSTS.property());
    }

    @Test
    void newArticlesAreAddedOnce() {
        publisher.publish("/1", article(1));
        publisher.publish("/2", article(2));
        publisher.publish(
                "/feed",
                feed(
                        "<item><title>From the feed</title><link>/1</link><pubDate>Tue, 21 Mar 2023 10:00:00 GMT</pubDate></item>"
                                + items(2, 2)));
        long feed = create("/feed");
        assertEquals("2 new articles", check(feed).getResult());
        Capture first = capture("/1").orElseThrow();
        assertEquals("From the feed", first.getTitle());
        assertEquals(LocalDate.of(2023, 3, 21), first.getPublished());
        assertEquals(CaptureOrigin.FEED, first.getOrigin());

        assertEquals("no new articles", check(feed).getResult());
        assertEquals("/feed 304", last());
        publisher.publish("/3", article(3));
        publisher.publish("/feed", feed(items(1, 3)));
        assertEquals("1 new article", check(feed).getResult());
        assertEquals(List.of("/feed", "/3"), publisher.requests().subList(4, 6), "articles that were read are not requested again");
        assertEquals(3, state(feed).getTotal());
    }

    @Test
    void anArticleOfTwoFeedsIsAddedOnce() {
        publisher.publish("/1", article(1));
        publisher.publish("/feed", feed(items(1, 1)));
        publisher.publish("/other", feed(items(1, 1)));
        check(create("/feed"));
        assertEquals("no new articles", check(create("/other")).getResult());
        assertEquals(1, publisher.requests().stream().filter("/1"::equals).count());
    }

    @Test
    void aFailingArticleDoesNotStopTheOthers() {
        publisher.answer("/1", 500, "X: y");
        publisher.publish("/2", "<p>x</p>");
        publisher.publish("/3", article(3));
        publisher.publish("/feed", feed(items(1, 3) + "<item><link>http://10.1.1.1/</link></item>"));
        long feed = create("/feed");
        assertEquals("1 new article, 3 not readable", check(feed).getResult());
        publisher.publish("/1", article(1));
        assertEquals("1 new article, 1 not readable", check(feed).getResult(), "tried again: the server may have been down");
        check(feed);
        assertEquals("no new articles", check(feed).getResult(), "not for ever");
    }

    @Test
    void aCheckAddsAFewArticles() {
        int all = FeedCheck.MAX_ARTICLES + 1;
        IntStream.rangeClosed(1, all).forEach(number -> publisher.publish("/" + number, article(number)));
        publisher.publish("/feed", feed(items(1, all)));
        long feed = create("/feed");
        NewsFeedState state = check(feed);
        assertEquals(FeedCheck.MAX_ARTICLES + " new articles", state.getResult());
        assertTrue(state.getNextAt().isBefore(OffsetDateTime.now().plusMinutes(6)), "the next check is soon");
        assertEquals("1 new article", check(feed).getResult(), "though the feed is unchanged");
    }

    @Test
    void failuresLengthenThePause() {
        publisher.publish("/feed", "<html/>");
        long feed = create("/feed");
        NewsFeedState state = check(feed);
        assertTrue(state.isFailed());
        assertEquals("127.0.0.1 returned no readable Atom or RSS feed. Check the address.", state.getWhy());
        assertTrue(state.getNextAt().isAfter(OffsetDateTime.now().plusMinutes(50)));
        assertTrue(job(feed).isFailed(), "and the job, too");
        assertEquals(state.getWhy(), Refusal.of(job(feed)).text());
        publisher.answer("/feed", 429, "Retry-After: 36000");
        state = check(feed);
        assertEquals(2, state.getFailures());
        assertTrue(state.getNextAt().isAfter(OffsetDateTime.now().plusHours(9)));
        publisher.publish("/feed", feed(""));
        assertEquals(0, check(feed).getFailures());
        assertTrue(job(feed).isFinished());
    }

    private Job job(long feed) {
        return jobs.find("feed-" + feed, Job.Kind.FEED_CHECK).orElseThrow();
    }

    @Test
    void aServerThatAsksToWaitIsNotAskedForOtherArticles() {
        publisher.answer("/1", 503, "Retry-After: 7200");
        publisher.publish("/2", article(2));
        publisher.publish("/feed", feed(items(1, 2)));
        NewsFeedState state = check(create("/feed"));
        assertEquals("/1", last());
        assertTrue(state.getNextAt().isAfter(OffsetDateTime.now().plusMinutes(110)));
    }

    @Test
    void aPausedFeedIsNotChecked() {
        publisher.publish("/feed", feed(""));
        long feed = create("/feed");
        check(feed);
        NewsFeedForm form = new NewsFeedForm(transaction.get(() -> feeds.get(feed)));
        form.setEnabled(false);
        asAdmin(() -> {
            service.update(form);
            return null;
        });
        assertNull(state(feed).getNextAt());
        assertNull(check(feed).getNextAt(), "unless requested, once");
    }

    @Test
    void aResultBelongsToTheAddressThatWasChecked() {
        publisher.publish("/feed", feed(""));
        long feed = create("/feed");
        check(feed);
        NewsFeedForm form = new NewsFeedForm(transaction.get(() -> feeds.get(feed)));
        form.setAddress(publisher.address("/other"));
        NewsFeedState state = asAdmin(() -> {
            service.update(form);
            checks.record(feed, publisher.address("/feed"), FeedResult.unchanged("tag", "time"));
            return feeds.state(feed).orElseThrow();
        });
        assertEquals("", state.etag() + state.lastModified());
        assertTrue(state.isUnderWay(), "the new address is due");
    }

    @Test
    void aCancelledCheckKeepsItsArticlesAndIsRepeatedLater() {
        publisher.publish("/1", article(1));
        publisher.publish("/2", article(2));
        CountDownLatch release = publisher.hold("/2");
        publisher.publish("/feed", feed(items(1, 3)));
        long feed = create("/feed");
        task.trigger();
        await().until(() -> publisher.requests().contains("/2"));
        assertTrue(asAdmin(() -> jobs.cancel("feed-" + feed)));
        release.countDown();
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> !state(feed).isUnderWay());
        assertTrue(capture("/1").isPresent());
        assertFalse(publisher.requests().contains("/3"));
        assertTrue(state(feed).getNextAt().isAfter(OffsetDateTime.now().plusMinutes(20)));
    }

    @Test
    void onlyAdministratorsEditAndInputIsValidated() {
        caller.actAs("anna", Set.of(Roles.EDITOR), () -> assertThrows(ForbiddenException.class, () -> service.create(form("/feed"))));
        for (String address : new String[] {
            "ftp://example.org/x", "javascript:x()", "file:///etc/passwd", "example.org", "https://a:b@example.org/"
        }) {
            NewsFeedForm form = form("/feed");
            form.setAddress(address);
            assertEquals("intake.feed.address.invalid", refusal(form));
        }
        create("/feed");
        assertEquals("intake.feed.address.taken", refusal(form("/feed")));
    }

    @Test
    void aDeletedFeedIsNotChecked() {
        publisher.publish("/feed", feed(""));
        long feed = create("/feed");
        check(feed);
        asAdmin(() -> {
            service.checkNow(feed);
            return service.delete(feed, feeds.get(feed).getVersion());
        });
        int before = publisher.requests().size();
        task.round(Instant.now());
        assertEquals(before, publisher.requests().size());
        assertFalse(transaction.get(() -> feeds.all()).stream().anyMatch(each -> each.getId() == feed));
    }

    @Test
    void aFeedDeletedDuringItsCheckIsDueIfTheDeletionIsUndone() {
        publisher.publish("/feed", feed(""));
        long feed = create("/feed");
        NewsFeedState state = asAdmin(() -> {
            service.delete(feed, feeds.get(feed).getVersion());
            checks.record(feed, publisher.address("/feed"), FeedResult.unchanged("tag", "time"));
            return feeds.state(feed).orElseThrow();
        });
        assertNotNull(state.getNextAt());
    }

    private String refusal(NewsFeedForm form) {
        return assertThrows(RefusedException.class, () -> asAdmin(() -> service.create(form))).getRefusals().get(0).key();
    }

    private NewsFeedForm form(String path) {
        NewsFeedForm form = new NewsFeedForm();
        form.setName("Feed " + word);
        form.setAddress(publisher.address(path));
        return form;
    }

    private long create(String path) {
        return asAdmin(() -> service.create(form(path)));
    }

    /** Checks the feed; the application's own thread may do it first. */
    private NewsFeedState check(long feed) {
        asAdmin(() -> {
            service.checkNow(feed);
            return null;
        });
        task.round(Instant.now());
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> !state(feed).isUnderWay());
        return state(feed);
    }

    private NewsFeedState state(long feed) {
        return transaction.get(() -> feeds.state(feed)).orElseThrow();
    }

    private Optional<Capture> capture(String path) {
        return transaction.get(() -> captures.withAddress(publisher.address(path)).map(captures::get));
    }

    private String last() {
        return publisher.requests().get(publisher.requests().size() - 1);
    }

    private static String items(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> "<item><link>/" + number + "</link></item>")
                .collect(Collectors.joining());
    }

    private static String feed(String items) {
        return "<rss version='2.0'><channel><title>News</title>" + items + "</channel></rss>";
    }

    private String article(int number) {
        return "<html><body><article><p>Report " + number + " of " + word
                + ". Xi Jinping met Vladimir Putin in Moscow, as both countries had announced.</p></article></body></html>";
    }

    private <T> T asAdmin(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs("root", Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), () -> result.set(transaction.get(work)));
        return result.get();
    }
}
