package org.amur.webhook;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.fetch.HostRules;
import org.amur.fetch.Post;
import org.amur.jobs.DatabaseClock;
import org.amur.settings.Setting;

/** Sends the queue of a webhook, one message after the other, until one fails. */
@ApplicationScoped
class WebhookSender {

    private static final Logger LOG = Logger.getLogger(WebhookSender.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** Shorter than the lease. */
    private static final Duration WHOLE = Duration.ofSeconds(15);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private WebhookQueue queue;

    /**
     * Sends what is due, unless another node does.
     *
     * @param stopped tells when the application ends
     */
    void send(long webhook, BooleanSupplier stopped) {
        String claim = UUID.randomUUID().toString();
        if (!queue.claim(webhook, claim)) {
            return;
        }
        try {
            Post post = new Post(HostRules.ofOperator(Setting.WEBHOOK_HOSTS), CONNECT, WHOLE, threads);
            boolean more = true;
            while (more && !stopped.getAsBoolean()) {
                Optional<WebhookMessage> message = queue.next(webhook, claim);
                more = message.isPresent() && queue.record(webhook, claim, message.get().delivery(), attempt(post, message.get()));
            }
        } finally {
            queue.release(webhook, claim);
        }
    }

    private static WebhookAttempt attempt(Post post, WebhookMessage message) {
        long begun = System.nanoTime();
        try {
            Post.Response response = post.send(message.address(), message.headers(DatabaseClock.now()), message.json());
            return new WebhookAttempt(DatabaseClock.now(), response.status(), null, response.retryAfter(), millis(begun));
        } catch (FetchException e) {
            return new WebhookAttempt(DatabaseClock.now(), null, e.getReason(), null, millis(begun));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A webhook could not be sent", e);
            return new WebhookAttempt(DatabaseClock.now(), null, FetchReason.FAULT, null, millis(begun));
        }
    }

    private static int millis(long begun) {
        return (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}
