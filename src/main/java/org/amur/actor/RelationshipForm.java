package org.amur.actor;

import java.io.Serializable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.source.CitationRows;
import org.amur.text.PartialDate;
import org.amur.web.Identified;
import org.amur.web.Option;
import org.amur.web.Texts;

/** Form of a relationship of the actor being edited. */
public class RelationshipForm implements Identified, Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;

    @NotNull
    private RelationshipKind kind;

    @NotNull
    private Option to;

    @Size(max = 200)
    private String title;

    private PartialDate since;

    private PartialDate until;

    @Valid
    private final CitationRows citations;

    public RelationshipForm() {
        citations = new CitationRows();
    }

    RelationshipForm(Relationship relationship) {
        id = relationship.getId();
        kind = relationship.getKind();
        to = new Option(relationship.getToActor().getId(), relationship.getToActor().getName());
        title = relationship.getTitle();
        since = relationship.getSince();
        until = relationship.getUntil();
        citations = new CitationRows(relationship.getCitations());
    }

    /** Tells whether it certainly ends before it begins, given the precision of both dates. */
    boolean isEndBeforeStart() {
        return since != null && until != null && since.getEarliest() != null && until.getLatest() != null
                && until.getLatest().isBefore(since.getEarliest());
    }

    /** Returns the relationship in one line, for comparing versions. */
    String toText() {
        StringBuilder text = new StringBuilder();
        text.append(Texts.choice("actor.relationship.kind", kind)).append(' ').append(to == null ? "" : to.label());
        if (title != null) {
            text.append(", ").append(title);
        }
        if (since != null || until != null) {
            text.append(", ").append(since == null ? "" : since.getTyped()).append('–').append(until == null ? "" : until.getTyped());
        }
        String cited = citations.toText();
        return (cited == null ? text : text.append(": ").append(cited.replace("\n", "; "))).toString();
    }

    @Override
    public Long getId() {
        return id;
    }

    public RelationshipKind getKind() {
        return kind;
    }

    public void setKind(RelationshipKind kind) {
        this.kind = kind;
    }

    /** Returns the other actor. */
    public Option getTo() {
        return to;
    }

    public void setTo(Option to) {
        this.to = to;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public PartialDate getSince() {
        return since;
    }

    public void setSince(PartialDate since) {
        this.since = since;
    }

    public PartialDate getUntil() {
        return until;
    }

    public void setUntil(PartialDate until) {
        this.until = until;
    }

    public CitationRows getCitations() {
        return citations;
    }
}
