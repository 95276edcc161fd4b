package org.amur.webhook;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.DataChanged;
import org.amur.database.SchemaReady;
import org.amur.jobs.BackgroundExecutor;
import org.amur.jobs.DatabaseClock;
import org.amur.jobs.PeriodicTask;

/**
 * Queues committed changes and sends what is due, after each change and every few seconds, as user {@link Caller#SCHEDULE}. Each
 * webhook has its own thread, so that a slow receiver delays no other.
 */
@ApplicationScoped
public class WebhookTask {

    private static final Set<String> ROLES = Set.of(Roles.ANALYST, Roles.EDITOR);
    private static final long PAUSE_SECONDS = 5;
    private static final Duration BETWEEN_PRUNINGS = Duration.ofHours(1);

    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private OffsetDateTime pruneAt;
    /** False while no webhook is enabled: changes then start no round. */
    private volatile boolean needed = true;

    @Inject
    private PeriodicTask rounds;

    @Inject
    private BackgroundExecutor work;

    @Inject
    private WebhookQueue queue;

    @Inject
    private WebhookSender sender;

    void begin(@Observes SchemaReady ready) {
        rounds.start(PAUSE_SECONDS, PAUSE_SECONDS, () -> rounds.actOnSchedule("Looking for webhooks to send", ROLES, this::look));
    }

    void changed(@Observes DataChanged change) {
        if (needed || change.concerns(WebhookRecordKind.CODE)) {
            rounds.trigger();
        }
    }

    /** Starts a round soon instead of after the pause. */
    void trigger() {
        rounds.trigger();
    }

    private void look() {
        boolean filling = true;
        while (filling && !rounds.isStopped()) {
            filling = queue.fill();
        }
        queue.due().forEach(this::begin);
        needed = queue.isNeeded();
        if (pruneAt == null || DatabaseClock.now().isAfter(pruneAt)) {
            queue.prune();
            pruneAt = DatabaseClock.now().plus(BETWEEN_PRUNINGS);
        }
    }

    private void begin(long webhook) {
        if (!rounds.isStopped() && underWay.add(webhook)) {
            try {
                work.submit(() -> send(webhook));
            } catch (RuntimeException e) {
                underWay.remove(webhook);
                throw e;
            }
        }
    }

    private void send(long webhook) {
        try {
            PeriodicTask.attempt("Sending a webhook", () -> {
                sender.send(webhook, rounds::isStopped);
                // What was queued meanwhile.
                rounds.trigger();
            });
        } finally {
            underWay.remove(webhook);
        }
    }
}
