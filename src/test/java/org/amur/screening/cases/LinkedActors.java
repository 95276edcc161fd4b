package org.amur.screening.cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.amur.lists.EntryLinked;

/** Records events of actors linked to entries, with their number. */
@ApplicationScoped
public class LinkedActors {

    private final Map<Long, Integer> times = new ConcurrentHashMap<>();

    void hear(@Observes EntryLinked linked) {
        times.merge(linked.actor(), 1, Integer::sum);
    }

    int times(long actor) {
        return times.getOrDefault(actor, 0);
    }
}
