package org.amur.history;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.web.RefusedException;
import org.amur.web.StaleException;

/**
 * Guard that prevents a record from being referenced and deleted concurrently. Foreign keys are not sufficient on H2
 * (its issue 3663): they find a row that another transaction may then delete. H2 serves a single node; on a shared
 * PostgreSQL the foreign keys suffice. Never waits: the second transaction is refused.
 */
@ApplicationScoped
class ReferenceGuard {

    private static final int DELETED = -1;

    /** Number of transactions adding a reference to a record, or a mark that one deletes it. */
    private final Map<Reference, Integer> open = new ConcurrentHashMap<>();

    /**
     * Registers a new reference.
     *
     * @return false if an open transaction deletes the record
     */
    boolean refer(Class<? extends Recorded> type, long id) {
        Reference reference = new Reference(type, id);
        Set<Reference> mine = mine();
        if (mine.contains(reference)) {
            return true;
        }
        int now = open.compute(reference,
                (same, before) -> before == null ? 1 : before == DELETED ? DELETED : before + 1);
        return now != DELETED && mine.add(reference);
    }

    /**
     * Registers a deletion.
     *
     * @throws StaleException   if an open transaction deletes the record, even this one
     * @throws RefusedException if an open transaction adds a reference to it
     */
    void delete(Class<? extends Recorded> type, long id) {
        Reference reference = new Reference(type, id);
        Set<Reference> mine = mine();
        Integer other = open.putIfAbsent(reference, DELETED);
        if (other != null) {
            throw other == DELETED ? new StaleException() : new RefusedException(null, RecordCommands.OVERTAKEN);
        }
        mine.add(reference);
    }

    /** Returns the entries of the current transaction, removed when it ends. */
    private Set<Reference> mine() {
        return TransactionValue.of(ReferenceGuard.class, () -> {
            Set<Reference> mine = new HashSet<>();
            TransactionValue.atEnd(() -> mine.forEach(this::forget));
            return mine;
        });
    }

    private void forget(Reference reference) {
        open.computeIfPresent(reference, (same, before) -> before == DELETED || before == 1 ? null : before - 1);
    }

    private record Reference(Class<? extends Recorded> type, long id) {
    }
}
