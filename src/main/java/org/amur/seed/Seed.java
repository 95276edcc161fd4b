package org.amur.seed;

import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.SchemaMigrated;
import org.amur.history.ChangeRepository;
import org.amur.settings.Setting;
import org.amur.source.SourceRecordKind;

/**
 * First data of a fresh install, entered like an editor's, with citations, in one transaction. Skipped if the setting {@code
 * amur.empty} is on, or if a source was ever entered.
 */
@ApplicationScoped
public class Seed {

    /** Journal name of the author. */
    public static final String PLANTER = "seed";

    private static final Logger LOG = Logger.getLogger(Seed.class.getName());

    @Inject
    private ChangeRepository journal;

    @Inject
    private Caller caller;

    @Inject
    private SeedPlanting planting;

    @Inject
    private ListSeed lists;

    void begin(@Observes SchemaMigrated ready) {
        if (!Setting.EMPTY.isOn() && !journal.knows(SourceRecordKind.CODE)) {
            plantAll();
        }
        // Data on published lists rather than records, also needed by an install without seed data.
        caller.actAs(PLANTER, Set.of(Roles.ANALYST, Roles.EDITOR), planting::plantListedProgrammes);
    }

    private void plantAll() {
        long begun = System.nanoTime();
        caller.actAs(PLANTER, Set.of(Roles.ANALYST, Roles.EDITOR), planting::plant);
        if (Setting.SAMPLE_LIST.isOn()) {
            caller.actAs(PLANTER, Set.of(Roles.ANALYST, Roles.EDITOR), lists::plant);
        }
        LOG.log(Level.INFO, "Seed data entered in {0} ms", (System.nanoTime() - begun) / 1_000_000);
    }
}
