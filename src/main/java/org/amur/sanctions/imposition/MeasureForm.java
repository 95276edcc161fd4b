package org.amur.sanctions.imposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.history.RecordForm;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.programme.Programme;
import org.amur.source.CitationRows;
import org.amur.text.CountryCode;
import org.amur.web.FormRows;
import org.amur.web.Option;
import org.amur.web.Texts;

/** Form of a measure; {@code version} is that of the measure when the form was filled. */
public class MeasureForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Option programme;

    @NotNull
    private MeasureKind kind;

    @NotBlank
    @Size(max = 300)
    private String title;

    @Size(max = 200)
    private String act;

    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    private List<@CountryCode String> targets = new ArrayList<>();

    @Size(max = 4000)
    private String description;

    @Valid
    private final CitationRows citations;

    @Valid
    private final FormRows<AnswerForm> answers;

    @Valid
    private final FormRows<LifeCycleDateForm> dates;

    /** Creates an empty form for a new measure. */
    public MeasureForm() {
        CitationRows cited = new CitationRows();
        citations = cited;
        answers = new FormRows<>(() -> new AnswerForm(cited));
        dates = new FormRows<>(() -> new LifeCycleDateForm(cited));
    }

    /** Creates a form from a measure. */
    public MeasureForm(Measure measure) {
        super(measure);
        Programme frame = measure.getProgramme();
        programme = new Option(frame.getId(), frame.getCode(), frame.getName());
        kind = measure.getKind();
        title = measure.getTitle();
        act = measure.getAct();
        targets.addAll(measure.getTargets());
        description = measure.getDescription();
        CitationRows cited = new CitationRows(measure.getCitations());
        citations = cited;
        answers = new FormRows<>(() -> new AnswerForm(cited), measure.getAnswers(), answer -> new AnswerForm(cited, answer));
        dates = new FormRows<>(() -> new LifeCycleDateForm(cited), measure.getDates(),
                date -> new LifeCycleDateForm(cited, date));
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sanctions.measure.programme", programme == null ? null : programme.label());
        facts.put("sanctions.measure.kind", Texts.choice("sanctions.measure.kind", kind));
        facts.put("sanctions.measure.title", title);
        facts.put("sanctions.measure.act", act);
        facts.put("sanctions.measure.targets", targets.isEmpty() ? null
                : targets.stream().map(Texts::country).collect(Collectors.joining(", ")));
        facts.put("sanctions.measure.description", description);
        facts.put("source.citations", citations.toText());
        facts.put("sanctions.answer.answers", answers.toText(AnswerForm::toText));
        facts.put("sanctions.dates", dates.toText(LifeCycleDateForm::toText));
        return facts;
    }

    public Option getProgramme() {
        return programme;
    }

    public void setProgramme(Option programme) {
        this.programme = programme;
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    /** Returns the target countries, never null. */
    public List<String> getTargets() {
        return targets;
    }

    public void setTargets(List<String> targets) {
        this.targets = targets == null ? new ArrayList<>() : new ArrayList<>(targets);
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
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
