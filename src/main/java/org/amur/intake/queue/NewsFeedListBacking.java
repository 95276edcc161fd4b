package org.amur.intake.queue;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /intake/feed/list}: feeds with their last result. */
@Named
@RequestScoped
public class NewsFeedListBacking {

    @Inject
    private NewsFeedRepository repository;

    private List<NewsFeedRow> rows;

    @PostConstruct
    void load() {
        Map<Long, NewsFeedState> states = repository.states();
        rows = repository.all().stream().map(feed -> new NewsFeedRow(feed, states.get(feed.getId()))).toList();
    }

    public List<NewsFeedRow> getRows() {
        return rows;
    }
}
