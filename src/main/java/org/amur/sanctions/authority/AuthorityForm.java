package org.amur.sanctions.authority;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.amur.actor.Actor;
import org.amur.common.CountryCode;
import org.amur.common.Option;

/** What a person enters of an authority; {@code version} is that of the authority which the form was filled from. */
public class AuthorityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID submission = UUID.randomUUID();
    private Long id;
    private int version;

    @NotBlank
    @Size(max = 20)
    @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*", message = "{sanctions.authority.code.invalid}")
    private String code;

    @NotBlank
    @Size(max = 200)
    private String name;

    @CountryCode
    private String country;

    private Option actor;

    @Size(max = 500)
    private String why;

    /** An empty form, for a new authority. */
    public AuthorityForm() {
    }

    /** A form filled from an authority as it stands. */
    public AuthorityForm(Authority authority) {
        id = authority.getId();
        version = authority.getVersion();
        code = authority.getCode();
        name = authority.getName();
        country = authority.getCountry();
        Actor body = authority.getActor();
        actor = body == null ? null : new Option(body.getId(), body.getName());
    }

    /** Everything entered, as text, by message key, in the form's order. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sanctions.authority.code", code);
        facts.put("sanctions.authority.name", name);
        facts.put("sanctions.authority.country", country);
        facts.put("sanctions.authority.actor", actor == null ? null : actor.getLabel());
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

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Option getActor() {
        return actor;
    }

    public void setActor(Option actor) {
        this.actor = actor;
    }

    /** The editor's reason for the change; goes to the journal, not into the record. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
