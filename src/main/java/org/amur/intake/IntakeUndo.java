package org.amur.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;
import org.amur.actor.ActorRecordKind;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorService;
import org.amur.event.EventForm;
import org.amur.event.EventRecordKind;
import org.amur.event.EventRepository;
import org.amur.event.EventService;
import org.amur.figure.FigureForm;
import org.amur.figure.FigureRecordKind;
import org.amur.figure.FigureRepository;
import org.amur.figure.FigureService;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordChange.Action;
import org.amur.history.Recorded;
import org.amur.intake.ProposalDecision.Outcome;
import org.amur.sanctions.designation.DesignationRecordKind;
import org.amur.sanctions.measure.MeasureRecordKind;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.SourceRecordKind;
import org.amur.source.SourceRepository;
import org.amur.source.SourceService;
import org.amur.web.RefusedException;
import org.amur.web.StillNeededException;

/** Undoes the save of a capture in one transaction. Deleted records stay in the history. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class IntakeUndo {

    /** All but those that leave a record as it was saved. */
    private static final Set<Action> CHANGING = EnumSet.complementOf(EnumSet.of(Action.CREATE, Action.UPHOLD));
    /** Maximum changed records that a message names. */
    private static final int NAMED = 3;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private CaptureService captures;

    @Inject
    private CaptureRepository repository;

    @Inject
    private ChangeRepository changes;

    @Inject
    private SourceService sources;

    @Inject
    private SourceRepository recordedSources;

    @Inject
    private ActorService actors;

    @Inject
    private ActorRepository recordedActors;

    @Inject
    private EventService events;

    @Inject
    private EventRepository recordedEvents;

    @Inject
    private FigureService figures;

    @Inject
    private FigureRepository recordedFigures;

    @Inject
    private SanctionRecords sanctions;

    /**
     * Deletes the new records, removes the citations added to others, and reopens the capture. Skips records that were deleted since.
     *
     * @throws StillNeededException if another record refers to one of them; nothing is removed then
     * @throws RefusedException     if one of them has been edited or published since; nothing is removed then
     */
    public void undo(long id) {
        Capture capture = captures.locked(id);
        capture.checkSaved();
        checkUnchanged(id, capture);
        long source = capture.getSourceId();
        boolean created = capture.isSourceCreated();
        Predicate<CitationForm> added = added(source, capture.words());
        capture.reopen(CaptureState.SAVED);
        List<ProposalDecision> decisions = new ArrayList<>(repository.decisions(id));
        // Events refer to actors, which were saved first.
        Collections.reverse(decisions);
        decisions.stream().filter(each -> each.getOutcome() == Outcome.CITED).forEach(each -> removeCitations(each, added));
        decisions.stream().filter(each -> each.getOutcome() == Outcome.CREATED).forEach(this::delete);
        forgetAccepted(id);
        if (created) {
            recordedSources.find(source).map(Recorded::getVersion).ifPresent(version -> sources.delete(source, version));
        }
    }

    /** Rejections are kept for the next review. */
    private void forgetAccepted(long id) {
        entities.createQuery("delete from ProposalDecision d where d.captureId = :capture and d.outcome <> :rejected")
                .setParameter("capture", id)
                .setParameter("rejected", Outcome.REJECTED)
                .executeUpdate();
    }

    /** Recognises the citations of the article among others of its source. */
    private static Predicate<CitationForm> added(long source, String text) {
        return row -> row.getSource().id() == source && row.getLocator() != null && row.getLocator().startsWith(IntakeService.PARAGRAPH)
                && row.getQuotation() != null && text.contains(row.getQuotation());
    }

    private void removeCitations(ProposalDecision decision, Predicate<CitationForm> added) {
        long record = decision.getRecordId();
        switch (decision.getRecordKind()) {
            case EventRecordKind.CODE ->
                recordedEvents
                        .find(record)
                        .map(EventForm::new)
                        .filter(form -> removed(form.getCitations(), added))
                        .ifPresent(events::update);
            case FigureRecordKind.CODE ->
                recordedFigures
                        .find(record)
                        .map(FigureForm::new)
                        .filter(form -> removed(form.getCitations(), added))
                        .ifPresent(figures::update);
            case MeasureRecordKind.CODE, DesignationRecordKind.CODE -> sanctions.removeCitations(decision.getRecordKind(), record, added);
            default -> {
                // Actors get no citation.
            }
        }
    }

    /** Leaves at least one citation, because another may have been removed since. */
    static boolean removed(CitationRows citations, Predicate<CitationForm> added) {
        return !citations.getRows().stream().allMatch(added) && citations.getRows().removeIf(added);
    }

    private void delete(ProposalDecision decision) {
        long record = decision.getRecordId();
        switch (decision.getRecordKind()) {
            case EventRecordKind.CODE ->
                recordedEvents
                        .find(record)
                        .map(Recorded::getVersion)
                        .ifPresent(version -> events.delete(record, version));
            case FigureRecordKind.CODE ->
                recordedFigures
                        .find(record)
                        .map(Recorded::getVersion)
                        .ifPresent(version -> figures.delete(record, version));
            case ActorRecordKind.CODE ->
                recordedActors
                        .find(record)
                        .map(Recorded::getVersion)
                        .ifPresent(version -> actors.delete(record, version));
            case MeasureRecordKind.CODE, DesignationRecordKind.CODE -> sanctions.delete(decision.getRecordKind(), record);
            default -> throw new IllegalStateException(decision.getRecordKind());
        }
    }

    /** Returns the new records that have been changed since and still exist. A confirmed citation changes no content. */
    List<ProposalDecision> changed(long id) {
        return repository.decisions(id).stream()
                .filter(each ->
                        each.getOutcome() == Outcome.CREATED && isChanged(each.getRecordKind(), each.getRecordId()))
                .toList();
    }

    private boolean isChanged(String kind, long record) {
        List<Action> actions = changes.of(kind, List.of(record), CHANGING).stream().map(RecordChange::getAction).toList();
        boolean gone = !actions.isEmpty() && actions.get(actions.size() - 1) == Action.DELETE;
        return !gone && actions.stream().anyMatch(each -> each != Action.DELETE && each != Action.RESTORE);
    }

    private void checkUnchanged(long id, Capture capture) {
        List<ProposalDecision> changed = changed(id);
        if (!changed.isEmpty()) {
            throw new RefusedException(null, "intake.refused.edited",
                    changed.stream().limit(NAMED).map(ProposalDecision::getTitle).collect(Collectors.joining("; ")));
        }
        if (capture.isSourceCreated() && isChanged(SourceRecordKind.CODE, capture.getSourceId())) {
            throw new RefusedException(null, "intake.refused.edited.source");
        }
    }
}
