package org.amur.trade.finding;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.amur.common.RefusedException;
import org.amur.trade.FiguresChanged;

/** Refuses, while a test wants it so, what the ledger refuses after waiting too long for its turn. */
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
