package org.amur.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Import of all seed files in one transaction, each after those it refers to. */
@ApplicationScoped
@Transactional
public class SeedPlanting {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

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

    public void plant() {
        SeedKeys keys = new SeedKeys();
        sources.plant(keys);
        forgetWritten();
        actors.plant(keys);
        forgetWritten();
        events.plant(keys);
        forgetWritten();
        sanctions.plant(keys);
        forgetWritten();
        figures.plant(keys);
    }

    // Each record is flushed, and a flush looks for changes in everything that the transaction has read or written.
    private void forgetWritten() {
        entities.clear();
    }

    /** Adds missing data on publishers' programmes; keeps an editor's corrections. */
    public void plantListedProgrammes() {
        listedProgrammes.plant();
    }
}
