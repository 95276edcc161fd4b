package org.amur.history;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What transactions under way begin to refer to, and what they delete, so that no record gets both at one moment. A foreign
 * key alone does not see to that on H2 (issue 3663 there): it finds the row, which another transaction may then delete. H2
 * belongs to one server; where several share a PostgreSQL, its foreign keys do it. Nobody waits: who comes second is refused.
 */
@ApplicationScoped
class ReferenceGuard {

    private static final int DELETED = -1;

    /** How many transactions begin to refer to a record, or that one deletes it. */
    private final Map<Mention, Integer> underWay = new ConcurrentHashMap<>();

    /** @return false if a transaction under way deletes the record */
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

    /** @return false if a transaction under way begins to refer to the record, or deletes it */
    boolean delete(Class<? extends Recorded> type, long id) {
        Mention mention = new Mention(type, id);
        Set<Mention> mine = mine();
        return underWay.putIfAbsent(mention, DELETED) == null && mine.add(mention);
    }

    /** Those of the current transaction, which are forgotten once it has ended, however it ends. */
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
