package org.amur.sanctions.imposition;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.actor.Actor;
import org.amur.history.RecordForm;
import org.amur.web.Option;

/** Form of a designation; {@code version} is that of the designation when the form was filled. */
public class DesignationForm extends ImpositionForm {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Option target;

    @NotNull
    private Option measure;

    @Size(max = 2000)
    private String reason;

    @JsonProperty(access = Access.READ_ONLY)
    private ListedAs listedAs;

    @JsonProperty(access = Access.READ_ONLY)
    private String kept;

    /** Creates an empty form for a new designation. */
    public DesignationForm() {
    }

    /** Creates a form from a designation. */
    public DesignationForm(Designation designation) {
        super(designation);
        Actor actor = designation.getTarget();
        target = new Option(actor.getId(), actor.getName());
        Measure applied = designation.getMeasure();
        measure = new Option(applied.getId(), applied.getTitle(), applied.getAct());
        reason = designation.getReason();
        listedAs = designation.getListedAs();
        kept = designation.getKept() == null ? null : designation.getKept().getReason();
    }

    @Override
    protected void replace(RecordForm current) {
        super.replace(current);
        DesignationForm designation = (DesignationForm) current;
        listedAs = designation.listedAs;
        kept = designation.kept;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sanctions.designation.target", target == null ? null : target.label());
        facts.put("sanctions.designation.measure", measure == null ? null : measure.label());
        facts.put("sanctions.designation.reason", reason);
        facts.put("sanctions.designation.listedAs", listedAs == null ? null : listedAs.toString());
        facts.put("sanctions.designation.kept", kept);
        addParts(facts);
        return facts;
    }

    public Option getTarget() {
        return target;
    }

    public void setTarget(Option target) {
        this.target = target;
    }

    public Option getMeasure() {
        return measure;
    }

    public void setMeasure(Option measure) {
        this.measure = measure;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Returns the list entry from which it was created; not editable. */
    public ListedAs getListedAs() {
        return listedAs;
    }

    public void setListedAs(ListedAs listedAs) {
        this.listedAs = listedAs;
    }
}
