package org.amur.seed;

import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.SchemaReady;
import org.amur.history.ChangeRepository;
import org.amur.settings.Settings;
import org.amur.source.SourceRecordKind;

/**
 * Gives a fresh install its first facts, as an editor would enter them, each with its citation; skipped where the setting
 * {@code amur.empty} is on, and where a source was ever entered. All facts are entered or none; the events are then
 * reviewed and published, and where the server is ended between, they stay drafts or reviewed.
 */
@ApplicationScoped
public class Seed {

    /** Who entered the first facts, in the journal. */
    public static final String PLANTER = "seed";

    private static final Logger LOG = Logger.getLogger(Seed.class.getName());

    @Inject
    private ChangeRepository journal;

    @Inject
    private Caller caller;

    @Inject
    private SeedPlanting planting;

    void begin(@Observes SchemaReady ready) {
        if (!Settings.isOn("amur.empty") && !journal.knows(SourceRecordKind.CODE)) {
            plantAll();
        }
        // Of lists that others publish, and not of the record: an install without first facts reads them, too.
        caller.actAs(PLANTER, Set.of(Roles.ANALYST, Roles.EDITOR), planting::plantListedProgrammes);
    }

    private void plantAll() {
        long begun = System.nanoTime();
        caller.actAs(PLANTER, Set.of(Roles.ANALYST, Roles.EDITOR), this::plant);
        LOG.log(Level.INFO, "The first facts are entered, in {0} ms", (System.nanoTime() - begun) / 1_000_000);
    }

    private void plant() {
        List<Long> toPublish = planting.plant();
        planting.review(toPublish);
        planting.publish(toPublish);
    }
}
