package org.amur.intake.queue;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.SchemaReady;
import org.amur.jobs.PeriodicTask;

/**
 * Periodically adds the articles of due feeds and of the folder to the reading queue, as user {@link Caller#SCHEDULE}. One
 * thread reads one article after the other, so that pages keep the other processors.
 */
@ApplicationScoped
public class IntakeTask {

    private static final Logger LOG = Logger.getLogger(IntakeTask.class.getName());
    private static final Set<String> ROLES = Set.of(Roles.ANALYST, Roles.EDITOR);
    private static final long PAUSE_SECONDS = 15;

    @Inject
    private PeriodicTask rounds;

    @Inject
    private Caller caller;

    @Inject
    private NewsFeedChecks checks;

    @Inject
    private FeedJobs feeds;

    @Inject
    private IntakeFolder folder;

    void begin(@Observes SchemaReady ready) {
        rounds.start(PAUSE_SECONDS, PAUSE_SECONDS, () -> round(Instant.now()));
    }

    /** Starts a round soon instead of after the pause. */
    void trigger() {
        rounds.trigger();
    }

    /** @param now time that decides which files have not changed for long enough */
    void round(Instant now) {
        caller.actAs(Caller.SCHEDULE, ROLES, () -> {
            attempt("The folder", () -> folder.read(now, rounds::isStopped));
            attempt("Feeds", this::checkFeeds);
        });
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /** Catches everything, so that the other work and the next round take place. */
    private static void attempt(String what, Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "{0} could not be read: {1}", new Object[] {what, e.toString()});
            LOG.log(Level.FINE, "Why", e);
        }
    }

    private void checkFeeds() {
        for (NewsFeed feed : checks.due()) {
            if (!rounds.isStopped()) {
                feeds.check(feed, rounds::isStopped);
            }
        }
    }
}
