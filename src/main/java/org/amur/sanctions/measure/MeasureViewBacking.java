package org.amur.sanctions.measure;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordDeletion;
import org.amur.sanctions.LifeCycleOnDay;
import org.amur.sanctions.ValidDay;
import org.amur.sanctions.answer.AnswerRepository;
import org.amur.sanctions.answer.AnswerRow;
import org.amur.sanctions.imposition.Measure;
import org.amur.sanctions.imposition.MeasureCitation;
import org.amur.source.SourceReferences;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** {@code /sanctions/measure/view?id=}: one measure with its dates, answered facts and latest changes. */
@Named
@RequestScoped
public class MeasureViewBacking implements Citable {

    private static final int CHANGES = 3;

    @Inject
    @Param
    private Long id;

    @Inject
    private ValidDay validDay;

    @Inject
    private MeasureRepository measures;

    @Inject
    private AnswerRepository answerRows;

    @Inject
    private MeasureService service;

    @Inject
    private RecordDeletion deletion;

    @Inject
    private ChangeRepository journal;

    private Measure measure;
    private List<MeasureCitation> citations;
    private LifeCycleOnDay lifeCycle;
    private List<AnswerRow> answers;
    private List<RecordChange> changes;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(MeasureRecordKind.CODE, "");
        }
        measure = measures.get(id);
        citations = measures.citations(id);
        lifeCycle = new LifeCycleOnDay(measures.dates(id), citations, validDay.getDay());
        answers = answerRows.by(List.of(id)).getOrDefault(id, List.of());
        changes = journal.of(MeasureRecordKind.CODE, id, 0, CHANGES);
    }

    /** Deletes the measure and offers to undo it on the list; refused while other records refer to it. */
    public String delete() {
        return deletion.leadTo("/sanctions/measure/list", version -> service.delete(id, version));
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

    public List<RecordChange> getChanges() {
        return changes;
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
