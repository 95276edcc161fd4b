package org.amur.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.actor.Actor;
import org.amur.source.Source;

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
        readAll(Source.class);
        actors.plant(keys);
        readAll(Actor.class);
        events.plant(keys);
        sanctions.plant(keys);
        // Figures are reconciled by queries, each of which would look for changes in all that was read.
        entities.clear();
        figures.plant(keys);
    }

    /** Reads records at once to which later ones refer, which would read them one by one. */
    private void readAll(Class<?> type) {
        entities.createQuery("select r from " + type.getSimpleName() + " r", type).getResultList();
    }

    /** Adds missing data on publishers' programmes; keeps an editor's corrections. */
    public void plantListedProgrammes() {
        listedProgrammes.plant();
    }
}
