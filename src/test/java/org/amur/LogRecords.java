package org.amur;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Log records of a logger and those below it, from warnings, while this is open. */
public final class LogRecords extends Handler implements AutoCloseable {

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger logger;

    public LogRecords(String logger) {
        this.logger = Logger.getLogger(logger);
        setLevel(Level.WARNING);
        this.logger.addHandler(this);
    }

    public List<String> messages() {
        return records.stream().map(LogRecord::getMessage).toList();
    }

    /** Returns the records with an exception. */
    List<LogRecord> thrown() {
        return records.stream().filter(logged -> logged.getThrown() != null).toList();
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            records.add(record);
        }
    }

    @Override
    public void flush() {
        // Nothing to flush.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
