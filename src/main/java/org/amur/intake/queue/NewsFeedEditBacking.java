package org.amur.intake.queue;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.omnifaces.cdi.ViewScoped;

/** {@code /intake/feed/edit}: edits a feed with {@code id}, otherwise adds one. */
@Named
@ViewScoped(saveInViewState = true)
public class NewsFeedEditBacking extends RecordEditing<NewsFeedForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    private NewsFeedRepository feeds;

    @Inject
    private NewsFeedService service;

    @Inject
    private IntakeTask task;

    @Override
    protected NewsFeedForm blank() {
        return new NewsFeedForm();
    }

    @Override
    protected NewsFeedForm stored(long id) {
        return new NewsFeedForm(feeds.get(id));
    }

    @Override
    protected long create(NewsFeedForm entered) {
        long id = service.create(entered);
        task.trigger();
        return id;
    }

    @Override
    protected void update(NewsFeedForm entered) {
        service.update(entered);
        task.trigger();
    }

    @Override
    protected String view() {
        return "/intake/feed/view";
    }
}
