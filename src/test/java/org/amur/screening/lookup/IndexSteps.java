package org.amur.screening.lookup;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets tests have the indexes current at once. */
@ApplicationScoped
public class IndexSteps {

    @Inject
    private IndexKeeper keeper;

    @Inject
    private Indexes indexes;

    public void bringUpToDate() {
        await().atMost(Duration.ofSeconds(30)).until(keeper::look);
    }

    /** Does something as if the index did not know of an actor yet. */
    public void without(long actor, Runnable work) {
        ActorIndex all = indexes.actors().orElseThrow();
        indexes.use(all.with(Set.of(actor), Map.of()));
        try {
            work.run();
        } finally {
            indexes.use(all);
        }
    }
}
