package org.amur.event;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page {@code /event/review}: events in review, with who submitted them. */
@Named
@RequestScoped
public class EventReviewBacking {

    @Inject
    private ReviewQueue queue;

    private List<ReviewQueue.Waiting> waiting;

    @PostConstruct
    void load() {
        waiting = queue.list();
    }

    public List<ReviewQueue.Waiting> getWaiting() {
        return waiting;
    }
}
