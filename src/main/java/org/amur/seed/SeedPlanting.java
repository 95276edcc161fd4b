package org.amur.seed;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Enters all seed files in one transaction, each after those that it refers to; then reviews the events and publishes them,
 * each in a transaction of its own, so that their history has three moments as that of any event.
 */
@ApplicationScoped
@Transactional
public class SeedPlanting {

    @Inject
    private SourceSeed sources;

    @Inject
    private ActorSeed actors;

    @Inject
    private EventSeed events;

    @Inject
    private SanctionsSeed sanctions;

    @Inject
    private FigureSeed figures;

    @Inject
    private ListedProgrammeSeed listedProgrammes;

    /** @return the numbers of the events that are to be reviewed and published */
    public List<Long> plant() {
        SeedKeys keys = new SeedKeys();
        sources.plant(keys);
        actors.plant(keys);
        List<Long> toPublish = events.plant(keys);
        sanctions.plant(keys);
        figures.plant(keys);
        return toPublish;
    }

    /** What is known of publishers' programmes and not entered yet; what an editor has corrected stays. */
    public void plantListedProgrammes() {
        listedProgrammes.plant();
    }

    public void review(List<Long> drafts) {
        events.review(drafts);
    }

    public void publish(List<Long> reviewed) {
        events.publish(reviewed);
    }
}
