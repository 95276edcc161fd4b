package org.amur.sanctions.programme;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.history.RecordForm;
import org.amur.sanctions.authority.Authority;
import org.amur.source.CitationRows;
import org.amur.text.PartialDate;
import org.amur.web.Option;

/** Form of a programme; {@code version} is that of the programme when the form was filled. */
public class ProgrammeForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Option authority;

    @NotBlank
    @Size(max = 40)
    private String code;

    @NotBlank
    @Size(max = 300)
    private String name;

    private PartialDate started;

    @Valid
    private CitationRows citations = new CitationRows();

    /** Creates an empty form for a new programme. */
    public ProgrammeForm() {
    }

    /** Creates a form from a programme. */
    public ProgrammeForm(Programme programme) {
        super(programme);
        Authority imposer = programme.getAuthority();
        authority = new Option(imposer.getId(), imposer.getCode(), imposer.getName());
        code = programme.getCode();
        name = programme.getName();
        started = programme.getStarted();
        citations = new CitationRows(programme.getCitations());
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sanctions.programme.authority", authority == null ? null : authority.label());
        facts.put("sanctions.programme.code", code);
        facts.put("sanctions.programme.name", name);
        facts.put("sanctions.programme.started", started == null ? null : started.getTyped());
        facts.put("source.citations", citations.toText());
        return facts;
    }

    public Option getAuthority() {
        return authority;
    }

    public void setAuthority(Option authority) {
        this.authority = authority;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PartialDate getStarted() {
        return started;
    }

    public void setStarted(PartialDate started) {
        this.started = started;
    }

    public CitationRows getCitations() {
        return citations;
    }
}
