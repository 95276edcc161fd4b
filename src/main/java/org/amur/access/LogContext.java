package org.amur.access;

import java.util.Map;

import org.slf4j.MDC;

/**
 * Id of the request or job that the current thread works for, in each of its log lines: as field of the logging context (MDC), which
 * WildFly's JSON format writes, and in the thread's name, which every format of both servers writes.
 */
public final class LogContext {

    private final String thread = Thread.currentThread().getName();

    private LogContext(String kind, String id) {
        // Alone: a thread inherits the context in which it was created.
        MDC.setContextMap(Map.of(kind, id));
        Thread.currentThread().setName(thread + " " + kind + " " + id);
    }

    public static LogContext ofRequest(String id) {
        return new LogContext("request", id);
    }

    public static LogContext ofJob(String id) {
        return new LogContext("job", id);
    }

    /** Removes what the current thread has inherited from the request that created it. */
    public static void clear() {
        MDC.clear();
    }

    /** Ends it after the work. */
    public void run(Runnable work) {
        try {
            work.run();
        } finally {
            end();
        }
    }

    /** Ends it, on the same thread. */
    public void end() {
        MDC.clear();
        Thread.currentThread().setName(thread);
    }
}
