package org.amur.intake.queue;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordDeletion;
import org.amur.jobs.Job;
import org.amur.web.NotFoundException;
import org.amur.web.Refusal;
import org.omnifaces.cdi.Param;

/** {@code /intake/feed/view?id=}: a feed with its last result and next check. */
@Named
@RequestScoped
public class NewsFeedViewBacking {

    private static final int CHANGES = 3;

    @Inject
    @Param
    private Long id;

    @Inject
    private NewsFeedRepository feeds;

    @Inject
    private NewsFeedService service;

    @Inject
    private IntakeTask task;

    @Inject
    private FeedJobs jobs;

    @Inject
    private RecordDeletion deletion;

    @Inject
    private ChangeRepository journal;

    private NewsFeed feed;
    private NewsFeedState state;
    private List<RecordChange> changes;
    private Job job;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(NewsFeedRecordKind.CODE, "");
        }
        // Before the state, which has the result of a job that ended.
        job = jobs.find(id).orElse(null);
        feed = feeds.get(id);
        state = feeds.state(id).orElseThrow();
        changes = journal.of(NewsFeedRecordKind.CODE, id, 0, CHANGES);
    }

    /** Checks the feed now. */
    public String check() {
        service.checkNow(id);
        task.trigger();
        return here();
    }

    /** Pauses the feed, or resumes it. */
    public String pause() {
        NewsFeedForm form = new NewsFeedForm(feed);
        form.setEnabled(!feed.isEnabled());
        service.update(form);
        task.trigger();
        return here();
    }

    /** Deletes the feed and offers to undo it on the list. */
    public String delete() {
        return deletion.leadTo("/intake/feed/list", version -> service.delete(id, version));
    }

    private String here() {
        return "/intake/feed/view?faces-redirect=true&id=" + id;
    }

    public NewsFeed getFeed() {
        return feed;
    }

    public NewsFeedState getState() {
        return state;
    }

    /** Returns the running check; null if there is none. */
    public Job getUnderWay() {
        return job != null && job.isRunning() ? job : null;
    }

    /** Returns why the last check had no result; null if it is running, or had one, which its state contains. */
    public Refusal getFailure() {
        Refusal failure = job == null ? null : Refusal.of(job);
        return failure == null || failure.text().equals(state.getWhy()) ? null : failure;
    }

    public List<RecordChange> getChanges() {
        return changes;
    }
}
