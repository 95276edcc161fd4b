package org.amur.sanctions.proposal;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.history.RecordForm;
import org.amur.lists.OfficialList;
import org.amur.sanctions.imposition.Measure;
import org.amur.web.Option;
import org.amur.web.Texts;

/** Form of a publisher's programme. */
public class ListedProgrammeForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @NotNull
    private OfficialList list;

    @NotBlank
    @Size(max = 200)
    private String code;

    private Concern concern;

    private Option measure;

    /** Creates an empty form for a new one. */
    public ListedProgrammeForm() {
    }

    public ListedProgrammeForm(ListedProgramme programme) {
        super(programme);
        list = programme.getList();
        code = programme.getCode();
        concern = programme.getConcern();
        Measure applied = programme.getMeasure();
        measure = applied == null ? null : new Option(applied.getId(), applied.getTitle(), applied.getAct());
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("lists.list", Texts.choice("lists.list", list));
        facts.put("lists.programmes.code", code);
        facts.put("lists.programmes.concern", Texts.choice("lists.programmes.concern", concern));
        facts.put("lists.programmes.measure", measure == null ? null : measure.label());
        return facts;
    }

    public OfficialList getList() {
        return list;
    }

    public void setList(OfficialList list) {
        this.list = list;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Returns the subject; null if it is not followed. */
    public Concern getConcern() {
        return concern;
    }

    public void setConcern(Concern concern) {
        this.concern = concern;
    }

    public Option getMeasure() {
        return measure;
    }

    public void setMeasure(Option measure) {
        this.measure = measure;
    }
}
