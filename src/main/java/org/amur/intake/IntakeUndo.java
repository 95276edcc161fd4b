package org.amur.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.amur.history.Recorded;
import org.amur.intake.ProposalDecision.Outcome;
import org.amur.sanctions.designation.DesignationRecordKind;
import org.amur.sanctions.measure.MeasureRecordKind;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.SourceRepository;
import org.amur.source.SourceService;
import org.amur.web.RefusedException;
import org.amur.web.StillNeededException;

/** Undoes the save of a capture in one transaction. Deleted records stay in the history. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class IntakeUndo {

    private static final int FIRST_VERSION = 1;

    @Inject
    private CaptureService captures;

    @Inject
    private CaptureRepository repository;

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
        long source = capture.getSourceId();
        boolean created = capture.isSourceCreated();
        Predicate<CitationForm> added = added(source, capture.words());
        capture.reopen(CaptureState.SAVED);
        List<ProposalDecision> decisions = new ArrayList<>(repository.decisions(id));
        // Events refer to actors, which were saved first.
        Collections.reverse(decisions);
        decisions.stream().filter(each -> each.getOutcome() == Outcome.CITED).forEach(each -> removeCitations(each, added));
        decisions.stream().filter(each -> each.getOutcome() == Outcome.CREATED).forEach(this::delete);
        if (created) {
            recordedSources.find(source).map(IntakeUndo::untouched).ifPresent(version -> sources.delete(source, version));
        }
    }

    /** Recognises the citations of the article among others of its source. */
    private static Predicate<CitationForm> added(long source, String text) {
        return row -> row.getSource().id() == source && row.getLocator() != null && row.getLocator().startsWith(IntakeService.PARAGRAPH)
                && row.getQuotation() != null && text.contains(row.getQuotation());
    }

    private void removeCitations(ProposalDecision decision, Predicate<CitationForm> added) {
        long record = decision.getRecordId();
        if (isSanction(decision)) {
            sanctions.removeCitations(decision.getRecordKind(), record, added);
        } else if (EventRecordKind.CODE.equals(decision.getRecordKind())) {
            recordedEvents.find(record).map(EventForm::new).filter(form -> removed(form.getCitations(), added)).ifPresent(events::update);
        } else if (FigureRecordKind.CODE.equals(decision.getRecordKind())) {
            recordedFigures.find(record).map(FigureForm::new).filter(form -> removed(form.getCitations(), added)).ifPresent(figures::update);
        }
    }

    private static boolean isSanction(ProposalDecision decision) {
        return MeasureRecordKind.CODE.equals(decision.getRecordKind()) || DesignationRecordKind.CODE.equals(decision.getRecordKind());
    }

    /** Leaves at least one citation, because another may have been removed since. */
    static boolean removed(CitationRows citations, Predicate<CitationForm> added) {
        return !citations.getRows().stream().allMatch(added) && citations.getRows().removeIf(added);
    }

    private void delete(ProposalDecision decision) {
        long record = decision.getRecordId();
        switch (decision.getRecordKind()) {
            case EventRecordKind.CODE -> recordedEvents.find(record).map(IntakeUndo::untouched).ifPresent(version -> events.delete(record, version));
            case FigureRecordKind.CODE -> recordedFigures.find(record).map(IntakeUndo::untouched).ifPresent(version -> figures.delete(record, version));
            case ActorRecordKind.CODE -> recordedActors.find(record).map(IntakeUndo::untouched).ifPresent(version -> actors.delete(record, version));
            case MeasureRecordKind.CODE, DesignationRecordKind.CODE -> sanctions.delete(decision.getRecordKind(), record);
            default -> throw new IllegalStateException(decision.getRecordKind());
        }
    }

    /**
     * Returns the version of a record that is as it was saved.
     *
     * @throws RefusedException if it has been edited or published since
     */
    static int untouched(Recorded record) {
        if (record.getVersion() != FIRST_VERSION) {
            throw new RefusedException(null, "intake.refused.edited");
        }
        return record.getVersion();
    }
}
