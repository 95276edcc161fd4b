package org.amur.intake.queue;

import java.time.OffsetDateTime;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.jobs.DatabaseClock;
import org.amur.web.RefusedException;

/** Commands on feeds. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ADMIN)
public class NewsFeedService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private NewsFeedRepository feeds;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    /**
     * @return its id
     *
     * @throws RefusedException if the address is invalid or another feed has it
     */
    public long create(@Valid NewsFeedForm form) {
        refuseIfTaken(form);
        NewsFeed feed = new NewsFeed();
        feed.set(form.getName(), form.getAddress(), form.isEnabled());
        journal.create(feed, form.getSubmission());
        NewsFeedState state = new NewsFeedState(feed.getId());
        state.begin(next(feed), false);
        entities.persist(state);
        return feed.getId();
    }

    /**
     * @throws org.amur.web.StaleException if another user has saved it since the form was opened
     *
     * @throws RefusedException if the address is invalid or another feed has it
     */
    public void update(@Valid NewsFeedForm form) {
        NewsFeed feed = records.get(NewsFeed.class, form.getId(), form.getVersion());
        String before = feed.getAddress();
        refuseIfTaken(form);
        feed.set(form.getName(), form.getAddress(), form.isEnabled());
        journal.update(feed, form.getWhy());
        locked(feed.getId()).begin(next(feed), before.equals(feed.getAddress()));
    }

    /** Deletes a feed; its articles stay in the queue. */
    public long delete(long id, int version) {
        return records.delete(NewsFeed.class, id, version);
    }

    /** Makes a check due, even if the feed is paused. While a check is running, this has no effect. */
    public void checkNow(long id) {
        records.get(NewsFeed.class, id);
        locked(id).scheduleAt(DatabaseClock.now());
    }

    private NewsFeedState locked(long feed) {
        return entities.find(NewsFeedState.class, feed, LockModeType.PESSIMISTIC_WRITE);
    }

    private void refuseIfTaken(NewsFeedForm form) {
        if (feeds.isTaken(form.getAddress().strip(), form.getId())) {
            throw new RefusedException("address", "intake.feed.address.taken");
        }
    }

    private static OffsetDateTime next(NewsFeed feed) {
        return feed.isEnabled() ? DatabaseClock.now() : null;
    }
}
