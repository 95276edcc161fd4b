package org.amur.sanctions.measure;

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
import org.amur.sanctions.imposition.Measure;
import org.amur.sanctions.imposition.MeasureCitation;
import org.amur.source.SourceReferences;

/** {@code /sanctions/measure/view?id=}: one measure with its dates, answered facts and latest changes. */
@Named
@RequestScoped
public class MeasureViewBacking extends RecordView implements Citable {

    @Inject
    private ValidDay validDay;

    @Inject
    private MeasureRepository measures;

    @Inject
    private AnswerRepository answerRows;

    @Inject
    private MeasureService service;

    private Measure measure;
    private List<MeasureCitation> citations;
    private LifeCycleOnDay lifeCycle;
    private List<AnswerRow> answers;

    @Override
    protected String kind() {
        return MeasureRecordKind.CODE;
    }

    @Override
    protected void read(long id) {
        measure = measures.get(id);
        citations = measures.citations(id);
        lifeCycle = new LifeCycleOnDay(measures.dates(id), citations, validDay.getDay());
        answers = answerRows.by(List.of(id)).getOrDefault(id, List.of());
    }

    /** Deletes the measure and offers to undo it on the list; refused while other records refer to it. */
    public String delete() {
        return delete("/sanctions/measure/list", service::delete);
    }

    public Measure getMeasure() {
        return measure;
    }

    public List<MeasureCitation> getCitations() {
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
        return measure.getTitle();
    }

    @Override
    public List<Reference> citedSources() {
        return SourceReferences.of(citations);
    }
}
