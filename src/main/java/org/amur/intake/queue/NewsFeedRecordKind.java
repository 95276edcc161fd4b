package org.amur.intake.queue;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.access.Roles;
import org.amur.history.RecordKind;

/** Record kind of feeds. */
@ApplicationScoped
public class NewsFeedRecordKind implements RecordKind<NewsFeed> {

    public static final String CODE = "newsFeed";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<NewsFeed> type() {
        return NewsFeed.class;
    }

    @Override
    public String title(NewsFeed feed) {
        return feed.getName();
    }

    @Override
    public Map<String, String> facts(NewsFeed feed) {
        return new NewsFeedForm(feed).facts();
    }

    @Override
    public Optional<String> onlyFor() {
        return Optional.of(Roles.ADMIN);
    }

    @Override
    public String viewAddress(long id) {
        return "/intake/feed/view?id=" + id;
    }
}
