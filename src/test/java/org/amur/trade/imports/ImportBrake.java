package org.amur.trade.imports;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Halts imports before they write a certain figure, so that a test can look at one that is under way. */
@ApplicationScoped
public class ImportBrake {

    private static final String FIGURE = "INSERT INTO FIGURE (";
    private static final int MOST_SECONDS = 60;

    @PersistenceUnit(unitName = "amur")
    private EntityManagerFactory factory;

    private volatile Halt halt;

    /** The next figures go through, one more than these does not until {@link #release}. */
    public void after(int figures) {
        release();
        halt = new Halt(figures);
        session().getEventManager().addListener(halt);
    }

    /** Returns once an import is halted. */
    public void await() {
        await(halt.reached);
    }

    public void release() {
        if (halt != null) {
            session().getEventManager().removeListener(halt);
            halt.released.countDown();
            halt = null;
        }
    }

    private AbstractSession session() {
        return factory.unwrap(AbstractSession.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nothing came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Halt extends SessionEventAdapter {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private int left;

        Halt(int figures) {
            left = figures;
        }

        @Override
        public void preExecuteCall(SessionEvent event) {
            if (event.getCall() instanceof DatabaseCall call && call.getSQLString() != null
                    && call.getSQLString().toUpperCase().startsWith(FIGURE) && left-- == 0) {
                reached.countDown();
                await(released);
            }
        }
    }
}
