package org.amur.history;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import jakarta.persistence.EntityManager;

import org.eclipse.persistence.internal.sessions.AbstractSession;

/**
 * Numbers of the sequence of all records for a transaction that makes many of them, taken from it many at a time. Taken one block
 * after the other among what is written they are slow: H2 notes after each 32 blocks how far a sequence has come, and writes with that
 * all that has changed by then. What a transaction leaves over is nobody's.
 */
final class SequenceNumbers {

    /** What the sequence gives is the last of so many numbers. */
    static final int BLOCK = 50;

    private static final String H2 = "select next value for amur_id from system_range(1, ?)";
    private static final String POSTGRESQL = "select nextval('amur_id') from generate_series(1, ?)";

    private final Queue<Long> blocks = new ArrayDeque<>();
    private long next;
    private int left;

    private SequenceNumbers() {
    }

    /** Those of the current transaction, of which there are so many at least. */
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

    /** @throws java.util.NoSuchElementException if there are no more than was asked for */
    long next() {
        if (left == 0) {
            next = blocks.remove() - BLOCK + 1;
            left = BLOCK;
        }
        left--;
        return next++;
    }
}
