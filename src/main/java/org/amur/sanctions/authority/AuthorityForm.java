package org.amur.sanctions.authority;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.amur.actor.Actor;
import org.amur.history.RecordForm;
import org.amur.text.CountryCode;
import org.amur.web.Option;
import org.amur.web.Texts;

/** Form of an authority; {@code version} is that of the authority when the form was filled. */
public class AuthorityForm extends RecordForm {

    private static final long serialVersionUID = 1L;

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

    /** Creates an empty form for a new authority. */
    public AuthorityForm() {
    }

    /** Creates a form from an authority. */
    public AuthorityForm(Authority authority) {
        super(authority);
        code = authority.getCode();
        name = authority.getName();
        country = authority.getCountry();
        Actor body = authority.getActor();
        actor = body == null ? null : new Option(body.getId(), body.getName());
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sanctions.authority.code", code);
        facts.put("sanctions.authority.name", name);
        facts.put("sanctions.authority.country", Texts.country(country));
        facts.put("sanctions.authority.actor", actor == null ? null : actor.label());
        return facts;
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
}
