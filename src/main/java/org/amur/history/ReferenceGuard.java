package org.amur.history;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Guard that prevents a record from being referenced and deleted concurrently. Foreign keys are not sufficient on H2
 * (its issue 3663): they find a row that another transaction may then delete. H2 serves a single node; on a shared
 * PostgreSQL the foreign keys suffice. Never waits: the second transaction is refused.
 */
@ApplicationScoped
class ReferenceGuard {

    private static final int DELETED = -1;

    /** Number of transactions adding a reference to a record, or a mark that one deletes it. */
    private final Map<Mention, Integer> underWay = new ConcurrentHashMap<>();

    /**
     * Registers a new reference.
     *
     * @return false if an open transaction deletes the record
     */
    boolean refer(Class<? extends Recorded> type, long id) {
        Mention mention = new Mention(type, id);
        Set<Mention> mine = mine();
        if (mine.contains(mention)) {
            return true;
        }
        int now = underWay.compute(mention,
                (same, before) -> before == null ? 1 : before == DELETED ? DELETED : before + 1);
        return now != DELETED && mine.add(mention);
    }

    /**
     * Registers a deletion.
     *
     * @return false if an open transaction adds a reference to the record or deletes it
     */
    boolean delete(Class<? extends Recorded> type, long id) {
        Mention mention = new Mention(type, id);
        Set<Mention> mine = mine();
        return underWay.putIfAbsent(mention, DELETED) == null && mine.add(mention);
    }

    /** Returns the entries of the current transaction, removed when it ends. */
    private Set<Mention> mine() {
        return TransactionValue.of(ReferenceGuard.class, () -> {
            Set<Mention> mine = new HashSet<>();
            TransactionValue.atEnd(() -> mine.forEach(this::forget));
            return mine;
        });
    }

    private void forget(Mention mention) {
        underWay.computeIfPresent(mention, (same, before) -> before == DELETED || before == 1 ? null : before - 1);
    }

    private record Mention(Class<? extends Recorded> type, long id) {
    }
}
