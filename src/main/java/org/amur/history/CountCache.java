package org.amur.history;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * How many rows a list has, counted once for every filter until the record changes: to count a million rows takes far
 * longer than to read 25 of them, who turns pages asks the same again and again, and several people at one time are told what
 * one of them counts. A command of this node ends what was counted before it; where several nodes share a database, what
 * another one changed is counted in a second later ({@link ClusterChanges}).
 */
@ApplicationScoped
class CountCache {

    /** More filters than readers ask for in that time; beyond it all begins anew. */
    private static final int MOST = 1_000;
    /** Answers may be large. */
    private static final int MOST_ANSWERS = 100;

    private final AtomicLong changes = new AtomicLong();
    private final AtomicReference<Instant> newest = new AtomicReference<>(Instant.MIN);
    private final AnswerCache<Long> counts = new AnswerCache<>(MOST, changes::get);
    private final AnswerCache<Object> answers = new AnswerCache<>(MOST_ANSWERS, changes::get);

    /**
     * @param query   all that the count depends on but the present state of the record
     * @param counted asks the database
     */
    long of(Object query, LongSupplier counted) {
        // What a transaction sees of itself may never come to be.
        return TransactionValue.isTransaction() ? counted.getAsLong() : outsideTransactions(query, counted);
    }

    long outsideTransactions(Object query, LongSupplier counted) {
        return counts.of(query, counted::getAsLong);
    }

    /**
     * The same for what is worked out of many rows, which nobody may change.
     *
     * @param question all that the answer depends on but the present state of the record
     */
    @SuppressWarnings("unchecked")
    <T> T answer(Object question, Supplier<T> worked) {
        return TransactionValue.isTransaction() ? worked.get() : (T) answers.of(question, worked::get);
    }

    /** How many changes of the record this node has made or seen. */
    long changes() {
        return changes.get();
    }

    /** Takes notice of the time of the last change that the database has: another node may have made it. */
    void sees(Instant last) {
        if (newest.getAndUpdate(known -> later(known, last)).isBefore(last)) {
            changes.incrementAndGet();
        }
    }

    /** Says that the current transaction changes the record. */
    void change() {
        TransactionValue.of(CountCache.class, () -> {
            Instant now = TransactionInstant.current().toInstant();
            TransactionValue.atEnd(() -> changed(now));
            return true;
        });
    }

    private void changed(Instant at) {
        newest.updateAndGet(known -> later(known, at));
        changes.incrementAndGet();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
