package org.amur.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Enters all seed files in one transaction, each after those that it refers to. */
@ApplicationScoped
public class SeedPlanting {

    @Inject
    private SourceSeed sources;

    @Inject
    private ActorSeed actors;

    @Inject
    private SanctionsSeed sanctions;

    @Inject
    private FigureSeed figures;

    @Transactional
    public void plant() {
        SeedKeys keys = new SeedKeys();
        sources.plant(keys);
        actors.plant(keys);
        sanctions.plant(keys);
        figures.plant(keys);
    }
}
