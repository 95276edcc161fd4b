package org.amur.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.actor.ActorRecordKind;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorService;
import org.amur.event.Event;
import org.amur.event.EventForm;
import org.amur.event.EventRecordKind;
import org.amur.event.EventRepository;
import org.amur.event.EventService;
import org.amur.figure.Figure;
import org.amur.figure.FigureForm;
import org.amur.figure.FigureRecordKind;
import org.amur.figure.FigureRepository;
import org.amur.figure.FigureService;
import org.amur.intake.ProposalDecision.Outcome;
import org.amur.source.CitationRows;
import org.amur.source.Source;
import org.amur.source.SourceRepository;
import org.amur.source.SourceService;
import org.amur.web.StillNeededException;

/** Undoes the save of a capture in one transaction. Deleted records stay in the history. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class IntakeUndo {

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

    /**
     * Deletes the new records, removes the citations added to others, and reopens the capture. Skips records that were deleted since.
     *
     * @throws StillNeededException if another record refers to one of them; nothing is removed then
     */
    public void undo(long id) {
        Capture capture = captures.locked(id);
        long source = capture.getSourceId();
        capture.reopen(CaptureState.SAVED);
        List<ProposalDecision> decisions = new ArrayList<>(repository.decisions(id));
        // Events refer to actors, which were saved first.
        Collections.reverse(decisions);
        decisions.stream().filter(each -> each.getOutcome() == Outcome.CITED).forEach(each -> removeCitation(each, source));
        decisions.stream().filter(each -> each.getOutcome() == Outcome.CREATED).forEach(this::delete);
        if (capture.isSourceCreated()) {
            recordedSources.find(source).map(Source::getVersion).ifPresent(version -> sources.delete(source, version));
        }
    }

    private void removeCitation(ProposalDecision decision, long source) {
        long record = decision.getRecordId();
        if (EventRecordKind.CODE.equals(decision.getRecordKind())) {
            recordedEvents.find(record).map(EventForm::new).filter(form -> removed(form.getCitations(), source)).ifPresent(events::update);
        } else if (FigureRecordKind.CODE.equals(decision.getRecordKind())) {
            recordedFigures.find(record).map(FigureForm::new).filter(form -> removed(form.getCitations(), source)).ifPresent(figures::update);
        }
    }

    /** Leaves at least one citation, because another may have been removed since. */
    private static boolean removed(CitationRows citations, long source) {
        boolean others = citations.getRows().stream().anyMatch(row -> row.getSource().id() != source);
        return others && citations.getRows().removeIf(row -> row.getSource().id() == source);
    }

    private void delete(ProposalDecision decision) {
        long record = decision.getRecordId();
        switch (decision.getRecordKind()) {
            case EventRecordKind.CODE -> recordedEvents.find(record).map(Event::getVersion).ifPresent(version -> events.delete(record, version));
            case FigureRecordKind.CODE -> recordedFigures.find(record).map(Figure::getVersion).ifPresent(version -> figures.delete(record, version));
            case ActorRecordKind.CODE -> recordedActors.find(record).map(Actor::getVersion).ifPresent(version -> actors.delete(record, version));
            default -> throw new IllegalStateException(decision.getRecordKind());
        }
    }
}
