package org.amur;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.persistence.EntityManager;

import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counter of the SQL statements of some work. */
public final class SqlStatements {

    private SqlStatements() {
    }

    public static int of(EntityManager entities, Runnable work) {
        AbstractSession session = entities.getEntityManagerFactory().unwrap(AbstractSession.class);
        Counter counter = new Counter(Thread.currentThread());
        session.getEventManager().addListener(counter);
        try {
            work.run();
        } finally {
            session.getEventManager().removeListener(counter);
        }
        return counter.count.get();
    }

    /** Counts only this thread's statements. */
    private static final class Counter extends SessionEventAdapter {

        private final AtomicInteger count = new AtomicInteger();
        private final Thread thread;

        Counter(Thread thread) {
            this.thread = thread;
        }

        @Override
        public void preExecuteCall(SessionEvent event) {
            if (Thread.currentThread() == thread) {
                count.incrementAndGet();
            }
        }
    }
}
