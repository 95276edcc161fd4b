package org.amur.access;

import java.util.Map;

import org.slf4j.MDC;

/**
 * Id of the request or job that the current thread works for, in each of its log lines: as field of the logging context (MDC), which
 * WildFly's JSON format writes, and in the thread's name, which every format of both servers writes. Also the network address of the
 * request, for {@link SecurityLog}.
 */
public final class LogContext {

    private static final ThreadLocal<String> ADDRESS = new ThreadLocal<>();

    private final String thread = Thread.currentThread().getName();

    private LogContext(String kind, String id) {
        // Alone: a thread inherits the context in which it was created.
        MDC.setContextMap(Map.of(kind, id));
        Thread.currentThread().setName(thread + " " + kind + " " + id);
    }

    /** @param address network address of the client */
    public static LogContext ofRequest(String id, String address) {
        ADDRESS.set(address);
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

    /** Returns the network address of the current thread's request; null if it works for none. */
    static String address() {
        return ADDRESS.get();
    }

    /** Ends it, on the same thread. */
    public void end() {
        ADDRESS.remove();
        MDC.clear();
        Thread.currentThread().setName(thread);
    }
}
