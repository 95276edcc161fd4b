package org.amur.figure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.history.RecordWritten;

/** Fires {@link FiguresChanged} for every change of a figure: entries on screen, deletions, undos and imports. */
@ApplicationScoped
public class FigureChanges {

    private static final ThreadLocal<Set<Long>> GATHERED = new ThreadLocal<>();

    @Inject
    private Event<FiguresChanged> told;

    void hear(@Observes RecordWritten written) {
        if (written.record() instanceof Figure figure) {
            report(Set.of(figure.getId()));
        }
    }

    /** Reports figures that were not written one by one through the journal; call within their transaction. */
    public void report(Collection<Long> figures) {
        Set<Long> gathered = GATHERED.get();
        if (gathered == null) {
            told.fire(new FiguresChanged(figures));
        } else {
            gathered.addAll(figures);
        }
    }

    /**
     * Runs work that changes many figures, and reports all of them once, at its end and within its transaction.
     *
     * @param work leaves nothing unflushed that queries would miss
     */
    public void runTogether(Runnable work) {
        if (GATHERED.get() != null) {
            work.run();
            return;
        }
        Set<Long> gathered = new LinkedHashSet<>();
        GATHERED.set(gathered);
        try {
            work.run();
        } finally {
            GATHERED.remove();
        }
        if (!gathered.isEmpty()) {
            told.fire(new FiguresChanged(gathered));
        }
    }
}
