package org.amur.figureimport.run;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.figure.Figure;
import org.amur.figure.FigureChanges;
import org.amur.history.RecordCommands;
import org.amur.jobs.Job;

/** Undoes imports. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class ImportUndoService {

    /** Number of figures that are deleted and detached at once, so that memory does not grow with the import. */
    private static final int BATCH_SIZE = 500;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private ImportRepository repository;

    @Inject
    private ImportLock lock;

    @Inject
    private RecordCommands records;

    @Inject
    private FigureChanges changes;

    /**
     * Deletes the figures of an import, each like one deleted by hand, so that each can be restored. Figures changed
     * since are kept.
     *
     * @param progress receives the progress
     * @throws ImportBusyException if an import or another undo is running
     */
    public ImportUndoResult takeBack(long report, Job progress) {
        lock.take();
        ImportReport written = repository.report(report);
        List<Long> ids = repository.figureNumbers(written);
        progress.begins(ids.size());
        int[] deleted = {0, 0};
        changes.runTogether(() -> {
            for (int from = 0; from < ids.size(); from += BATCH_SIZE) {
                List<Long> some = ids.subList(from, Math.min(from + BATCH_SIZE, ids.size()));
                takeBack(some, written.getWrittenAt(), deleted);
                progress.setDone(from + some.size());
            }
        });
        ImportUndoResult taken = new ImportUndoResult(deleted[0], deleted[1]);
        repository.report(report).takenBack(caller.name(), taken);
        return taken;
    }

    /**
     * Deletes one batch.
     *
     * @param counts number of deleted and of kept figures
     */
    private void takeBack(List<Long> ids, OffsetDateTime written, int[] counts) {
        List<Figure> there = entities.createQuery("select f from Figure f where f.id in :ids order by f.id", Figure.class)
                .setParameter("ids", ids).getResultList();
        List<Figure> unchanged = there.stream().filter(figure -> figure.getModifiedAt().isEqual(written)).toList();
        records.deleteAll(Figure.class, unchanged);
        entities.clear();
        counts[0] += unchanged.size();
        counts[1] += there.size() - unchanged.size();
    }
}
