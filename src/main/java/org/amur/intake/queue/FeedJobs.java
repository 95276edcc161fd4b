package org.amur.intake.queue;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.jobs.Job;
import org.amur.jobs.Jobs;
import org.amur.web.Refusal;

/** Checks of feeds as jobs, each on one node. If the node stops, the feed is still due, and another node checks it. */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class FeedJobs {

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private NewsFeedChecks checks;

    @Inject
    private FeedCheck check;

    /**
     * Checks a feed on the current thread, unless another node does or has just done so.
     *
     * @param stopped tells when the application ends
     */
    void check(NewsFeed feed, BooleanSupplier stopped) {
        jobs.run(new Job(Job.Kind.FEED_CHECK, subject(feed.getId()), feed.getName(), caller.name()), job -> check(feed, job, stopped),
                failure -> Refusal.of(failure, "intake.feed.failed"));
    }

    private Long check(NewsFeed feed, Job job, BooleanSupplier stopped) {
        if (checks.isDue(feed.getId())) {
            result(feed, job, stopped).failIfFailed();
        }
        return null;
    }

    private FeedResult result(NewsFeed feed, Job job, BooleanSupplier stopped) {
        try {
            FeedResult result = check.check(feed, job, stopped);
            checks.record(feed.getId(), feed.getAddress(), result);
            return result;
        } catch (RuntimeException e) {
            checks.postpone(feed.getId());
            throw e;
        }
    }

    private static String subject(long feed) {
        return "feed-" + feed;
    }

    /** Returns the latest check that did not end well or is running. */
    public Optional<Job> find(long feed) {
        return jobs.find(subject(feed), Job.Kind.FEED_CHECK).filter(job -> !job.isFinished());
    }
}
