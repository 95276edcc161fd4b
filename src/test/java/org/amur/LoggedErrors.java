package org.amur;

import java.util.List;
import java.util.Optional;
import java.util.logging.LogRecord;
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
public final class LoggedErrors implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {

    private static final int MOST = 3;
    private static final int LINES = 10;

    private LogRecords records;

    @Override
    public void beforeEach(ExtensionContext test) {
        records = new LogRecords("org.amur");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        // Called also if an extension before this one failed, so that there are no records.
        Optional.ofNullable(records).ifPresent(LogRecords::close);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        List<LogRecord> thrown = records.thrown();
        if (thrown.isEmpty() || failure instanceof IncompleteExecutionException) {
            throw failure;
        }
        String logged = thrown.stream().limit(MOST).map(LoggedErrors::text).collect(Collectors.joining("\n"));
        throw new AssertionFailedError(failure.getMessage() + "\nLogged meanwhile:\n" + logged, failure);
    }

    /** Returns the message, and of each cause the innermost lines, which a whole trace would hide below those of the server. */
    private static String text(LogRecord logged) {
        return Stream.iterate(logged.getThrown(), cause -> cause != null, Throwable::getCause)
                .map(cause -> cause + Stream.of(cause.getStackTrace()).limit(LINES).map(line -> "\n\tat " + line)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", logged.getMessage() + "\n", ""));
    }
}
