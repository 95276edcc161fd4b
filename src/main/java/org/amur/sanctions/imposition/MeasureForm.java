package org.amur.sanctions.imposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.sanctions.programme.Programme;
import org.amur.text.CountryCode;
import org.amur.web.Option;
import org.amur.web.Texts;

/** Form of a measure; {@code version} is that of the measure when the form was filled. */
public class MeasureForm extends ImpositionForm {

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

    /** Creates an empty form for a new measure. */
    public MeasureForm() {
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
        addParts(facts);
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
}
