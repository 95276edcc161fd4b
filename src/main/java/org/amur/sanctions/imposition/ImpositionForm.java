package org.amur.sanctions.imposition;

import java.util.Map;

import jakarta.validation.Valid;

import org.amur.history.RecordForm;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.source.CitationRows;
import org.amur.web.FormRows;

/** Form of a measure or designation, with its citations, answered facts and life-cycle dates. */
public abstract class ImpositionForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @Valid
    private final CitationRows citations;

    @Valid
    private final FormRows<AnswerForm> answers;

    @Valid
    private final FormRows<LifeCycleDateForm> dates;

    /** Creates an empty form for a new record. */
    ImpositionForm() {
        CitationRows cited = new CitationRows();
        citations = cited;
        answers = new FormRows<>(() -> new AnswerForm(cited));
        dates = new FormRows<>(() -> new LifeCycleDateForm(cited));
    }

    /** Creates a form from a record. */
    ImpositionForm(Imposition<?, ?> imposition) {
        super(imposition);
        CitationRows cited = new CitationRows(imposition.getCitations());
        citations = cited;
        answers = new FormRows<>(() -> new AnswerForm(cited), imposition.getAnswers(), answer -> new AnswerForm(cited, answer));
        dates = new FormRows<>(() -> new LifeCycleDateForm(cited), imposition.getDates(), date -> new LifeCycleDateForm(cited, date));
    }

    /** Adds the parts to the entries as text. */
    void addParts(Map<String, String> facts) {
        facts.put("source.citations", citations.toText());
        facts.put("sanctions.answer.answers", answers.toText(AnswerForm::toText));
        facts.put("sanctions.dates", dates.toText(LifeCycleDateForm::toText));
    }

    public CitationRows getCitations() {
        return citations;
    }

    /** Returns the answered facts. */
    public FormRows<AnswerForm> getAnswers() {
        return answers;
    }

    public FormRows<LifeCycleDateForm> getDates() {
        return dates;
    }
}
