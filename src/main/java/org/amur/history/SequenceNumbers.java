package org.amur.history;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import jakarta.persistence.EntityManager;

import org.eclipse.persistence.internal.sessions.AbstractSession;

/**
 * Ids reserved in bulk from the sequence for a transaction with many new records. Reserving block by block between
 * writes is slow: H2 persists the sequence after every 32 blocks, and flushes all changes with it. Unused ids are lost.
 */
final class SequenceNumbers {

    /** Block size: a sequence value is the last of this many ids. */
    static final int BLOCK = 50;

    private static final String H2 = "select next value for amur_id from system_range(1, ?)";
    private static final String POSTGRESQL = "select nextval('amur_id') from generate_series(1, ?)";

    private final Queue<Long> blocks = new ArrayDeque<>();
    private long next;
    private int left;

    private SequenceNumbers() {
    }

    /** Returns the current transaction's ids, at least this many. */
    static SequenceNumbers ofTransaction(EntityManager entities, int count) {
        SequenceNumbers numbers = TransactionValue.of(SequenceNumbers.class, SequenceNumbers::new);
        int missing = count - numbers.left - numbers.blocks.size() * BLOCK;
        if (missing > 0) {
            numbers.blocks.addAll(taken(entities, (missing + BLOCK - 1) / BLOCK));
        }
        return numbers;
    }

    private static List<Long> taken(EntityManager entities, int blocks) {
        AbstractSession session = entities.getEntityManagerFactory().unwrap(AbstractSession.class);
        List<?> lasts = entities.createNativeQuery(session.getDatasourcePlatform().isPostgreSQL() ? POSTGRESQL : H2)
                .setParameter(1, blocks).getResultList();
        return lasts.stream().map(Number.class::cast).map(Number::longValue).toList();
    }

    /**
     * Returns the next id.
     *
     * @throws java.util.NoSuchElementException if the requested number is exceeded
     */
    long next() {
        if (left == 0) {
            next = blocks.remove() - BLOCK + 1;
            left = BLOCK;
        }
        left--;
        return next++;
    }
}
