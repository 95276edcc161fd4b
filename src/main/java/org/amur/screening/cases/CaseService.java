package org.amur.screening.cases;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.history.ChangeRepository;
import org.amur.history.Journal;
import org.amur.history.RecordChange;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordCommands;
import org.amur.history.TemporalReader;
import org.amur.lists.ListRepository;
import org.amur.screening.Party;
import org.amur.screening.lookup.ListIndex;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;

/** Commands on cases. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class CaseService {

    private static final int MAX_REASON_LENGTH = 500;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private ChangeRepository changes;

    @Inject
    private TemporalReader reads;

    @Inject
    private CaseLifecycle life;

    @Inject
    private CaseLock lock;

    @Inject
    private ListRepository releases;

    @Inject
    private Caller caller;

    /**
     * Decides on a case. The decision is valid until the evidence changes.
     *
     * @throws RefusedException if the case is closed
     * @throws StaleException   if another user or screening has changed the case since the form was opened
     */
    public void decide(@Valid CaseForm form) {
        lock.take();
        decide(new CaseKey(form.getId(), form.getVersion()), form.getDecision(), form.getReason());
    }

    /**
     * Decides on several cases alike, on all or none.
     *
     * @return their new keys
     * @throws RefusedException if no case, decision or reason is given, a case is closed, or another user or screening
     * has changed one
     */
    List<CaseKey> decide(List<CaseKey> cases, CaseState decision, String reason) {
        if (cases.isEmpty()) {
            throw new RefusedException(null, "screening.decide.none");
        }
        if (reason == null || reason.isBlank() || reason.length() > MAX_REASON_LENGTH) {
            throw new RefusedException("reason", "screening.decide.reason");
        }
        lock.take();
        refuseChanged(cases);
        return cases.stream().map(each -> decide(each, decision, reason.strip())).toList();
    }

    /** Refuses changed cases and names them, so that only these need another look. */
    private void refuseChanged(List<CaseKey> cases) {
        String changed = cases.stream().map(this::changed).flatMap(Optional::stream).map(CaseText::called)
                .collect(Collectors.joining("; "));
        if (!changed.isEmpty()) {
            throw new RefusedException(null, "screening.decide.changed", changed);
        }
    }

    private Optional<ScreeningCase> changed(CaseKey key) {
        return Optional.of(records.get(ScreeningCase.class, key.id())).filter(known -> known.getVersion() != key.version());
    }

    private CaseKey decide(CaseKey key, CaseState decision, String reason) {
        ScreeningCase known = records.get(ScreeningCase.class, key.id(), key.version());
        if (decision == null || decision == CaseState.OPEN) {
            throw new RefusedException("decision", "screening.decide.which");
        }
        if (!known.isCurrent()) {
            throw new RefusedException(null, "screening.decide.settled", known.getActorName());
        }
        known.decide(decision, reason, caller.name());
        journal.update(known, Action.DECIDE, reason);
        return new CaseKey(known.getId(), known.getVersion());
    }

    /**
     * Withdraws the caller's last decision.
     *
     * @param decided keys after the decision
     * @return cases that are kept, because another user or screening has changed them
     */
    List<ScreeningCase> takeBack(List<CaseKey> decided) {
        lock.take();
        List<ScreeningCase> left = new ArrayList<>();
        for (CaseKey key : decided) {
            ScreeningCase known = records.get(ScreeningCase.class, key.id());
            RecordChange last = changes.of(CaseRecordKind.CODE, key.id(), 0, 1).get(0);
            boolean own = last.getAction() == Action.DECIDE && last.getBy().equals(caller.name());
            if (own && known.getVersion() == key.version()) {
                takeBack(known, last.getAt());
            } else {
                left.add(known);
            }
        }
        return left;
    }

    private void takeBack(ScreeningCase known, OffsetDateTime decidedAt) {
        known.takeBack(reads.findAt(decidedAt.minus(1, ChronoUnit.MICROS), ScreeningCase.class, known.getId()).orElseThrow());
        journal.update(known, known.getState() == CaseState.OPEN ? Action.REOPEN : Action.DECIDE, Texts.toStore("screening.undo.why"));
    }

    /**
     * Reopens a case.
     *
     * @throws RefusedException if it has no decision, or no reason is given
     * @throws StaleException   if another user or screening has changed the case since the form was opened
     */
    public void reopen(CaseForm form) {
        lock.take();
        ScreeningCase known = records.get(ScreeningCase.class, form.getId(), form.getVersion());
        if (known.getState() == CaseState.OPEN) {
            throw new RefusedException(null, "screening.decide.open");
        }
        if (known.isByRecord()) {
            throw new RefusedException(null, "screening.reopen.byRecord");
        }
        if (!form.isReasoned()) {
            throw new RefusedException("why", "screening.reopen.why.needed");
        }
        known.reopen();
        journal.update(known, Action.REOPEN, form.getWhy());
    }

    /**
     * Reconciles the cases of some actors with the current matches.
     *
     * @param ids    ids of the actors, including deleted ones
     * @param actors the existing actors
     * @throws OutdatedIndexException if lists have newer releases: another node may have used these already
     */
    CaseCount settle(List<Long> ids, Map<Long, Party> actors, List<FoundCase> found, ListIndex lists) {
        lock.take();
        if (!lists.isOf(releases.current().values())) {
            throw new OutdatedIndexException();
        }
        return life.settle(ids, actors, found, lists);
    }
}
