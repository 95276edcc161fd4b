package org.amur.sanctions.programme;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.common.Option;
import org.amur.common.PartialDate;
import org.amur.sanctions.authority.Authority;
import org.amur.source.CitationRows;

/** What a person enters of a programme; {@code version} is that of the programme which the form was filled from. */
public class ProgrammeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID submission = UUID.randomUUID();
    private Long id;
    private int version;

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

    @Size(max = 500)
    private String why;

    /** An empty form, for a new programme. */
    public ProgrammeForm() {
    }

    /** A form filled from a programme as it stands. */
    public ProgrammeForm(Programme programme) {
        id = programme.getId();
        version = programme.getVersion();
        Authority imposer = programme.getAuthority();
        authority = new Option(imposer.getId(), imposer.getCode(), imposer.getName());
        code = programme.getCode();
        name = programme.getName();
        started = programme.getStarted();
        citations = new CitationRows(programme.getCitations());
    }

    /** Everything entered, as text, by message key, in the form's order. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sanctions.programme.authority", authority == null ? null : authority.getLabel());
        facts.put("sanctions.programme.code", code);
        facts.put("sanctions.programme.name", name);
        facts.put("sanctions.programme.started", started == null ? null : started.getEdtf());
        facts.put("source.citations", citations.toText());
        return facts;
    }

    /** Tells this form from every other; see {@link org.amur.history.Submissions}. */
    public UUID getSubmission() {
        return submission;
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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

    /** The editor's reason for the change; goes to the journal, not into the record. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
