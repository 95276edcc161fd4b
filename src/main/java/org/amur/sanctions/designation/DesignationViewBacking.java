package org.amur.sanctions.designation;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.history.RecordView;
import org.amur.sanctions.LifeCycleOnDay;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.answer.AnswerRepository;
import org.amur.sanctions.answer.AnswerRow;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationCitation;
import org.amur.source.SourceReferences;
import org.amur.web.Texts;

/** {@code /sanctions/designation/view?id=}: one designation with its dates and latest changes. */
@Named
@RequestScoped
public class DesignationViewBacking extends RecordView implements Citable {

    @Inject
    private ValidDay validDay;

    @Inject
    private DesignationRepository designations;

    @Inject
    private AnswerRepository answerRows;

    @Inject
    private DesignationService service;

    private Designation designation;
    private List<DesignationCitation> citations;
    private LifeCycleOnDay lifeCycle;
    private List<AnswerRow> answers;

    @Override
    protected String kind() {
        return DesignationRecordKind.CODE;
    }

    @Override
    protected void read(long id) {
        designation = designations.get(id);
        citations = designations.citations(List.of(id)).getOrDefault(id, List.of());
        lifeCycle = new LifeCycleOnDay(
                designations.dates(List.of(id)).getOrDefault(id, List.of()), citations, validDay.getDay());
        answers = answerRows.by(List.of(id)).getOrDefault(id, List.of());
    }

    /** Deletes the designation and offers to undo it on the list. */
    public String delete() {
        return delete("/sanctions/designation/list", service::delete);
    }

    public Designation getDesignation() {
        return designation;
    }

    public List<DesignationCitation> getCitations() {
        return citations;
    }

    public LifeCycleOnDay getLifeCycle() {
        return lifeCycle;
    }

    /** Returns the answered facts. */
    public List<AnswerRow> getAnswers() {
        return answers;
    }

    @Override
    public String citedTitle() {
        return Texts.get("sanctions.designation.view.title", designation.getTarget().getName(),
                designation.getMeasure().getProgramme().getAuthority().getName());
    }

    @Override
    public List<Reference> citedSources() {
        return SourceReferences.of(citations);
    }
}
