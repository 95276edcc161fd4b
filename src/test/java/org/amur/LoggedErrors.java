package org.amur;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.IncompleteExecutionException;

/**
 * Adds the exceptions that the server logged during a failed test. Background work reports its cause only in the log, which a machine that
 * only reports failures does not keep.
 */
public final class LoggedErrors extends Handler implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {

    private static final int MOST = 3;
    private static final int LINES = 10;

    /** Referenced, because unreferenced loggers are garbage-collected with their handlers. */
    private final Logger logger = Logger.getLogger("org.amur");
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        records.clear();
        logger.addHandler(this);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        logger.removeHandler(this);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        if (records.isEmpty() || failure instanceof IncompleteExecutionException) {
            throw failure;
        }
        String logged = records.stream().limit(MOST).map(LoggedErrors::text).collect(Collectors.joining("\n"));
        throw new AssertionFailedError(failure.getMessage() + "\nLogged meanwhile:\n" + logged, failure);
    }

    /** Returns the message, and of each cause the innermost lines, which a whole trace would hide below those of the server. */
    private static String text(LogRecord logged) {
        return Stream.iterate(logged.getThrown(), cause -> cause != null, Throwable::getCause)
                .map(cause -> cause + Stream.of(cause.getStackTrace()).limit(LINES).map(line -> "\n\tat " + line)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", logged.getMessage() + "\n", ""));
    }

    @Override
    public void publish(LogRecord logged) {
        if (logged.getThrown() != null && logged.getLevel().intValue() >= Level.WARNING.intValue()) {
            records.add(logged);
        }
    }

    @Override
    public void flush() {
        // Nothing to flush.
    }

    @Override
    public void close() {
        // Nothing to close.
    }
}
