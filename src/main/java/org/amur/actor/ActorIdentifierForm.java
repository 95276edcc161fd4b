package org.amur.actor;

import java.io.Serializable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.web.Identified;
import org.amur.web.Texts;

/** Form of an identifier. */
public class ActorIdentifierForm implements Identified, Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;

    @NotNull
    private IdentifierScheme scheme;

    @NotBlank
    @Size(max = 100)
    private String code;

    public ActorIdentifierForm() {
    }

    public ActorIdentifierForm(IdentifierScheme scheme, String code) {
        this.scheme = scheme;
        this.code = code;
    }

    ActorIdentifierForm(ActorIdentifier identifier) {
        this(identifier.getScheme(), identifier.getCode());
        id = identifier.getId();
    }

    /** Returns the identifier in one line, for comparing versions. */
    String toText() {
        return Texts.choice("actor.identifier.scheme", scheme) + " " + code;
    }

    @Override
    public Long getId() {
        return id;
    }

    public IdentifierScheme getScheme() {
        return scheme;
    }

    public void setScheme(IdentifierScheme scheme) {
        this.scheme = scheme;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
