package org.amur.actor;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.common.CountryCode;
import org.amur.common.Rows;
import org.amur.source.CitationRows;

/** What a person enters of an actor; {@code version} is that of the actor which the form was filled from. */
public class ActorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID submission = UUID.randomUUID();
    private Long id;
    private int version;

    @NotNull
    private ActorKind kind = ActorKind.PERSON;

    @CountryCode
    private String country;

    @Size(max = 4000)
    private String description;

    @Valid
    private final Rows<ActorNameForm> names;

    @Valid
    private final Rows<ActorIdentifierForm> identifiers;

    @Valid
    private final Rows<RelationshipForm> relationships;

    @Valid
    private final CitationRows citations;

    @Size(max = 500)
    private String why;

    /** An empty form for a new actor, with a row for its primary name. */
    public ActorForm() {
        names = new Rows<>(ActorNameForm::new);
        names.getRows().add(new ActorNameForm(null, "en", NameKind.PRIMARY));
        identifiers = new Rows<>(ActorIdentifierForm::new);
        relationships = new Rows<>(RelationshipForm::new);
        citations = new CitationRows();
    }

    /** A form filled from an actor as it stands. */
    public ActorForm(Actor actor) {
        id = actor.getId();
        version = actor.getVersion();
        kind = actor.getKind();
        country = actor.getCountry();
        description = actor.getDescription();
        names = new Rows<>(ActorNameForm::new, actor.getNames(), ActorNameForm::new);
        identifiers = new Rows<>(ActorIdentifierForm::new, actor.getIdentifiers(), ActorIdentifierForm::new);
        relationships = new Rows<>(RelationshipForm::new, actor.getRelationships(), RelationshipForm::new);
        citations = new CitationRows(actor.getCitations());
    }

    /** Everything entered, as text, by message key, in the form's order. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("actor.names", names.toText(ActorNameForm::toText));
        facts.put("actor.kind", Objects.toString(kind, null));
        facts.put("actor.country", country);
        facts.put("actor.description", description);
        facts.put("actor.identifiers", identifiers.toText(ActorIdentifierForm::toText));
        facts.put("actor.relationships", relationships.toText(RelationshipForm::toText));
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

    public ActorKind getKind() {
        return kind;
    }

    public void setKind(ActorKind kind) {
        this.kind = kind;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** One of them is the primary one. */
    public Rows<ActorNameForm> getNames() {
        return names;
    }

    public Rows<ActorIdentifierForm> getIdentifiers() {
        return identifiers;
    }

    public Rows<RelationshipForm> getRelationships() {
        return relationships;
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
