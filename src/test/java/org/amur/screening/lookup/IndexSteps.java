package org.amur.screening.lookup;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Updates the indexes at once for tests. */
@ApplicationScoped
public class IndexSteps {

    @Inject
    private IndexTask task;

    @Inject
    private Indexes indexes;

    public void bringUpToDate() {
        await().atMost(Duration.ofSeconds(30)).until(task::look);
    }

    /** Runs code as if an actor were not indexed yet. */
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
