package org.amur.reconciliation;

import java.util.concurrent.CountDownLatch;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.amur.figure.FiguresChanged;

/** Tells when a command is about to hold figures against each other. */
@ApplicationScoped
public class TurnWatch {

    private volatile CountDownLatch latch = new CountDownLatch(0);

    /** Is at zero after so many. */
    public CountDownLatch next(int changes) {
        latch = new CountDownLatch(changes);
        return latch;
    }

    void hear(@Observes @Priority(1) FiguresChanged changed) {
        latch.countDown();
    }
}
