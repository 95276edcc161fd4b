package org.amur.reconciliation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.reconciliation.rules.Finding;

/** Reconciles stored findings with computed ones in a part of the ledger; unchanged ones are not touched. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingLifecycle {

    /** Batch size for reading and writing; of more findings none is kept in memory. */
    private static final int BATCH_SIZE = 200;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Journal journal;

    /**
     * Updates the stored findings.
     *
     * @param known all stored findings of the part
     * @param found all computed findings of the part
     */
    LedgerCount settle(Collection<KnownFindingRow> known, Collection<Finding> found) {
        Map<String, KnownFindingRow> before = known.stream().collect(toMap(KnownFindingRow::key, identity()));
        List<Finding> added = new ArrayList<>();
        Map<Long, Finding> met = new LinkedHashMap<>();
        for (Finding each : found) {
            KnownFindingRow same = before.remove(each.key());
            if (same == null) {
                added.add(each);
            } else if (!same.isStill(each)) {
                met.put(same.id(), each);
            }
        }
        List<Long> gone = before.values().stream().filter(row -> row.status() != FindingStatus.RESOLVED)
                .map(KnownFindingRow::id).sorted().toList();
        some(gone, this::resolve);
        List<Action> done = new ArrayList<>();
        some(List.copyOf(met.keySet()), ids -> meet(ids, met, done));
        some(added, this::begin);
        int returned = (int) done.stream().filter(Action.RETURN::equals).count();
        return new LedgerCount(0, added.size(), returned, met.size() - returned, gone.size());
    }

    /** Runs work in batches. After a full batch everything is flushed and the persistence context cleared. */
    private <T> void some(List<T> all, Consumer<List<T>> work) {
        for (int first = 0; first < all.size(); first += BATCH_SIZE) {
            work.accept(all.subList(first, Math.min(all.size(), first + BATCH_SIZE)));
            if (all.size() > BATCH_SIZE) {
                entities.flush();
                entities.clear();
            }
        }
    }

    private void begin(List<Finding> added) {
        added.forEach(found -> journal.createLater(new KnownFinding(found)));
    }

    private void meet(List<Long> ids, Map<Long, Finding> met, List<Action> done) {
        for (KnownFinding known : all(ids)) {
            Action action = known.update(met.get(known.getId()));
            journal.updateLater(known, action);
            done.add(action);
        }
    }

    private void resolve(List<Long> gone) {
        for (KnownFinding known : all(gone)) {
            known.resolve();
            journal.updateLater(known, Action.RESOLVE);
        }
    }

    private List<KnownFinding> all(List<Long> ids) {
        return entities.createQuery("select distinct f from KnownFinding f left join fetch f.inputs where f.id in :ids",
                KnownFinding.class).setParameter("ids", ids).getResultList();
    }
}
