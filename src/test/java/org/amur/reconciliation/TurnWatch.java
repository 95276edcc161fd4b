package org.amur.reconciliation;

import java.util.concurrent.CountDownLatch;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.amur.figure.FiguresChanged;

/** Observes when a command is about to reconcile figures. */
@ApplicationScoped
public class TurnWatch {

    private volatile CountDownLatch latch = new CountDownLatch(0);

    /** Returns a latch that is at zero after this many changes. */
    public CountDownLatch next(int changes) {
        latch = new CountDownLatch(changes);
        return latch;
    }

    void hear(@Observes @Priority(1) FiguresChanged changed) {
        latch.countDown();
    }
}
