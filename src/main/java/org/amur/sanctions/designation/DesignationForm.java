package org.amur.sanctions.designation;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.actor.Actor;
import org.amur.common.Option;
import org.amur.common.Rows;
import org.amur.history.RecordForm;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.measure.Measure;
import org.amur.source.CitationRows;

/** What a person enters of a designation; {@code version} is that of the designation which the form was filled from. */
public class DesignationForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Option target;

    @NotNull
    private Option measure;

    @Size(max = 2000)
    private String reason;

    @Valid
    private final CitationRows citations;

    @Valid
    private final Rows<LifeCycleDateForm> dates;

    /** An empty form, for a new designation. */
    public DesignationForm() {
        CitationRows cited = new CitationRows();
        citations = cited;
        dates = new Rows<>(() -> new LifeCycleDateForm(cited));
    }

    /** A form filled from a designation as it stands. */
    public DesignationForm(Designation designation) {
        super(designation);
        Actor actor = designation.getTarget();
        target = new Option(actor.getId(), actor.getName());
        Measure applied = designation.getMeasure();
        measure = new Option(applied.getId(), applied.getTitle(), applied.getAct());
        reason = designation.getReason();
        CitationRows cited = new CitationRows(designation.getCitations());
        citations = cited;
        dates = new Rows<>(() -> new LifeCycleDateForm(cited), designation.getDates(),
                date -> new LifeCycleDateForm(cited, date));
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sanctions.designation.target", target == null ? null : target.getLabel());
        facts.put("sanctions.designation.measure", measure == null ? null : measure.getLabel());
        facts.put("sanctions.designation.reason", reason);
        facts.put("source.citations", citations.toText());
        facts.put("sanctions.dates", dates.toText(LifeCycleDateForm::toText));
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

    public CitationRows getCitations() {
        return citations;
    }

    public Rows<LifeCycleDateForm> getDates() {
        return dates;
    }
}
