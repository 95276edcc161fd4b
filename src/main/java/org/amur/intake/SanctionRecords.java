package org.amur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.Recorded;
import org.amur.intake.ProposalDecision.Outcome;
import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.designation.DesignationRecordKind;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.Measure;
import org.amur.sanctions.imposition.MeasureForm;
import org.amur.sanctions.measure.MeasureRecordKind;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.measure.MeasureService;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.text.PartialDate;
import org.amur.web.FormRows;
import org.amur.web.Option;

/** Measures and designations that follow from accepted proposals. Runs in the command's transaction. */
@ApplicationScoped
public class SanctionRecords {

    @Inject
    private MeasureService measures;

    @Inject
    private MeasureRepository recordedMeasures;

    @Inject
    private DesignationService designations;

    @Inject
    private DesignationRepository recordedDesignations;

    /**
     * Record that follows from a proposal.
     *
     * @param kind as in the journal
     */
    record Made(Outcome outcome, String kind, long id, String title) {
    }

    /**
     * Saves a proposal: a new measure or one of the record, and a designation under it for each target. What is recorded gets a citation.
     *
     * @param actors by the keys of the targets
     * @param cite   adds the citations of the proposal
     * @return in the order of their creation
     */
    List<Made> save(SanctionProposal proposal, Map<String, Option> actors, Consumer<CitationRows> cite) {
        List<Made> made = new ArrayList<>();
        List<Option> targets = proposal.actors(actors);
        Option measure = proposal.getMeasure();
        if (measure == null) {
            measure = new Option(created(proposal, targets.isEmpty(), cite), proposal.getTitle());
            made.add(new Made(Outcome.CREATED, MeasureRecordKind.CODE, measure.id(), measure.label()));
        } else if (targets.isEmpty()) {
            Measure recorded = recordedMeasures.get(measure.id());
            MeasureForm form = new MeasureForm(recorded);
            cite.accept(form.getCitations());
            date(proposal, recorded.getLifeCycle(), form.getCitations(), form.getDates());
            made.add(new Made(Outcome.CITED, MeasureRecordKind.CODE, measures.update(form), measure.label()));
        }
        for (Option target : targets) {
            made.add(designated(proposal, measure, target, cite));
        }
        return made;
    }

    private long created(SanctionProposal proposal, boolean dated, Consumer<CitationRows> cite) {
        MeasureForm form = proposal.form();
        cite.accept(form.getCitations());
        if (dated) {
            date(proposal, LifeCycle.UNKNOWN, form.getCitations(), form.getDates());
        }
        return measures.create(form);
    }

    private Made designated(SanctionProposal proposal, Option measure, Option target, Consumer<CitationRows> cite) {
        String title = target.label() + " · " + measure.label();
        DesignationRow recorded = recordedDesignations.ofTarget(target.id()).stream().filter(row -> row.getMeasureId() == measure.id())
                .reduce((first, second) -> second).orElse(null);
        DesignationForm form = recorded == null ? new DesignationForm() : new DesignationForm(recordedDesignations.get(recorded.getId()));
        if (recorded == null) {
            form.setMeasure(measure);
            form.setTarget(target);
        }
        cite.accept(form.getCitations());
        date(proposal, recorded == null ? LifeCycle.UNKNOWN : recorded.getLifeCycle(), form.getCitations(), form.getDates());
        return recorded == null ? new Made(Outcome.CREATED, DesignationRecordKind.CODE, designations.create(form), title)
                : new Made(Outcome.CITED, DesignationRecordKind.CODE, designations.update(form), title);
    }

    /** Adds the date with the last citation, unless the record has one of its kind; several amendments have several, each after the start. */
    private static void date(SanctionProposal proposal, LifeCycle recorded, CitationRows citations, FormRows<LifeCycleDateForm> dates) {
        LifeCycleKind kind = proposal.getDateKind();
        if (proposal.getDate() == null || proposal.getDate().isUnknown() || dates.getRows().stream()
                .anyMatch(row -> row.getKind() == kind && (kind != LifeCycleKind.AMENDED || proposal.getDate().equals(row.getDate())))
                || kind == LifeCycleKind.AMENDED && !isAfter(proposal.getDate(), recorded.getListed())) {
            return;
        }
        LifeCycleDateForm row = new LifeCycleDateForm(citations);
        row.setKind(kind);
        row.setDate(proposal.getDate());
        row.setCitation(citations.getRows().get(citations.getRows().size() - 1));
        dates.getRows().add(row);
    }

    /** Tells whether a date is surely after the recorded start; true if none is recorded. */
    static boolean isAfter(PartialDate date, PartialDate start) {
        return start == null || date.getEarliest() != null && start.getLatest() != null && date.getEarliest().isAfter(start.getLatest());
    }

    /** Removes the citations of an article from a record, and the dates that only they state. */
    void removeCitations(String kind, long id, Predicate<CitationForm> added) {
        if (MeasureRecordKind.CODE.equals(kind)) {
            recordedMeasures
                    .find(id)
                    .map(MeasureForm::new)
                    .filter(form -> removed(form.getCitations(), form.getDates(), added))
                    .ifPresent(measures::update);
        } else {
            recordedDesignations
                    .find(id)
                    .map(DesignationForm::new)
                    .filter(form -> removed(form.getCitations(), form.getDates(), added))
                    .ifPresent(designations::update);
        }
    }

    private static boolean removed(CitationRows citations, FormRows<LifeCycleDateForm> dates, Predicate<CitationForm> added) {
        boolean removed = IntakeUndo.removed(citations, added);
        dates.getRows().removeIf(date -> date.citationPosition() < 0);
        return removed;
    }

    /** Deletes a new record. */
    void delete(String kind, long id) {
        if (MeasureRecordKind.CODE.equals(kind)) {
            recordedMeasures.find(id).map(Recorded::getVersion).ifPresent(version -> measures.delete(id, version));
        } else {
            recordedDesignations.find(id).map(Recorded::getVersion).ifPresent(version -> designations.delete(id, version));
        }
    }
}
