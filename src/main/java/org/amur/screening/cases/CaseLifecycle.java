package org.amur.screening.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.lookup.ListIndex;
import org.amur.screening.lookup.ListedParty;

/** Reconciles stored with found cases of some actors; unchanged ones are not written. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseLifecycle {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private RecordedIdentities knownAs;

    /**
     * @param ids    ids of the actors, including deleted ones
     *
     * @param actors the existing actors
     * @param found  all current matches
     */
    CaseCount settle(Collection<Long> ids, Map<Long, Party> actors, Collection<FoundCase> found, ListIndex lists) {
        Map<String, ScreeningCase> before = known(ids);
        Map<String, String> one = knownAs.of(ids);
        List<ScreeningCase> added = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (FoundCase each : FoundCase.surest(found)) {
            ScreeningCase same = before.remove(each.key());
            if (same == null) {
                ScreeningCase made = new ScreeningCase(each);
                made.applyRecord(one.get(each.key()), null);
                added.add(made);
            } else {
                actions.add(journalAction(same, same.isUnchangedBy(each) ? null : same.update(each), one.get(each.key())));
            }
        }
        before.forEach((key, missed) -> {
            boolean onlySaid = missed.isByRecord() && !one.containsKey(key);
            Action action = !missed.isCurrent() ? null : onlySaid ? missed.settle() : miss(missed, actors, lists);
            actions.add(journalAction(missed, action, one.get(key)));
        });
        journal.createAll(added);
        return CaseCount.of(added.size(), actions);
    }

    /** @return action for the journal; null for none */
    private Action journalAction(ScreeningCase known, Action found, String one) {
        Action action = known.applyRecord(one, found);
        if (action == Action.DECIDE) {
            journal.update(known, action, one);
        } else if (action != null) {
            journal.updateLater(known, action);
        }
        return action;
    }

    /**
     * Handles a case that is no longer found: it is closed. A true or inconclusive match is reopened instead if both
     * sides still exist and have become less similar.
     *
     * @return action for the journal; null for none
     */
    private static Action miss(ScreeningCase missed, Map<Long, Party> actors, ListIndex lists) {
        Party actor = actors.get(missed.getActor());
        List<ListedParty> listed = lists.find(missed.getList(), missed.getReference());
        boolean decided = missed.getDecision() == CaseState.CONFIRMED || missed.getDecision() == CaseState.UNSURE;
        if (actor == null || listed.isEmpty() || !decided) {
            return missed.settle();
        }
        List<FoundCase> alike = listed.stream().flatMap(each -> NameMatcher.match(actor, each.party()).stream()
                .map(match -> new FoundCase(actor, each, CaseEvidence.of(actor, match)))).toList();
        FoundCase apart = FoundCase.surest(alike).stream().findFirst().orElse(null);
        if (apart == null) {
            missed.resetState();
            return missed.settle();
        }
        return missed.isUnchangedBy(apart) ? null : missed.update(apart);
    }

    private Map<String, ScreeningCase> known(Collection<Long> actors) {
        return actors.isEmpty() ? new LinkedHashMap<>()
                : entities.createQuery("select c from ScreeningCase c where c.actor in :actors"
                + " order by c.id", ScreeningCase.class).setParameter("actors", List.copyOf(actors)).getResultStream()
                .collect(Collectors.toMap(each -> FoundCase.key(each.getActor(), each.getList().name(), each.getReference()),
                        Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
