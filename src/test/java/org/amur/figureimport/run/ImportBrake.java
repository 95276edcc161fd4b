package org.amur.figureimport.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.amur.figure.FiguresChanged;

/**
 * Halts an import within its transaction, after its figures are written and before they are reconciled, so that a test
 * can look.
 */
@ApplicationScoped
public class ImportBrake {

    private static final int BEFORE_ALL_OTHERS = 1;
    private static final int MAX_SECONDS = 60;

    private volatile Halt halt;

    /** Halts the next import until {@link #release}. */
    public void pull() {
        release();
        halt = new Halt();
    }

    /** Waits until an import is halted. */
    public void await() {
        await(halt.reached);
    }

    public void release() {
        Halt pulled = halt;
        halt = null;
        if (pulled != null) {
            pulled.released.countDown();
        }
    }

    void hear(@Observes @Priority(BEFORE_ALL_OTHERS) FiguresChanged changed) {
        Halt pulled = halt;
        if (pulled != null) {
            pulled.reached.countDown();
            await(pulled.released);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(MAX_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nothing came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Halt {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
    }
}
