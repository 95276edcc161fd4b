package org.amur.reconciliation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.amur.figure.FiguresChanged;
import org.amur.web.RefusedException;

/** Refuses reconciliation, while a test requests it, as if the lock had timed out. */
@ApplicationScoped
public class BusyLedger {

    private static final int BEFORE_ALL_OTHERS = 1;

    private volatile boolean busy;

    public void set(boolean wanted) {
        busy = wanted;
    }

    void hear(@Observes @Priority(BEFORE_ALL_OTHERS) FiguresChanged changed) {
        if (busy) {
            throw new RefusedException(null, "finding.list.busy");
        }
    }
}
