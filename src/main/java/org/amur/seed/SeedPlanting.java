package org.amur.seed;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Import of all seed files in one transaction, each after those it refers to. Reviews and publishes the events
 * afterwards, each in a transaction of its own, so that their history has three versions.
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

    /**
     * Enters the data.
     *
     * @return ids of the events to be reviewed and published
     */
    public List<Long> plant() {
        SeedKeys keys = new SeedKeys();
        sources.plant(keys);
        actors.plant(keys);
        List<Long> toPublish = events.plant(keys);
        sanctions.plant(keys);
        figures.plant(keys);
        return toPublish;
    }

    /** Adds missing data on publishers' programmes; keeps an editor's corrections. */
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
