package org.amur.event;

import java.io.Serializable;

import jakarta.validation.constraints.NotNull;

import org.amur.web.Identified;
import org.amur.web.Option;
import org.amur.web.Texts;

/** Form of a participant. */
public class ParticipationForm implements Identified, Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;

    @NotNull
    private Option actor;

    @NotNull
    private ParticipantRole role;

    public ParticipationForm() {
    }

    public ParticipationForm(Option actor, ParticipantRole role) {
        this.actor = actor;
        this.role = role;
    }

    ParticipationForm(Participation participation) {
        this(new Option(participation.getActor().getId(), participation.getActor().getName()), participation.getRole());
        id = participation.getId();
    }

    /** Returns the participant in one line, for comparing versions. */
    String toText() {
        return (actor == null ? "" : actor.label()) + " (" + Texts.choice("event.role", role) + ")";
    }

    @Override
    public Long getId() {
        return id;
    }

    public Option getActor() {
        return actor;
    }

    public void setActor(Option actor) {
        this.actor = actor;
    }

    public ParticipantRole getRole() {
        return role;
    }

    public void setRole(ParticipantRole role) {
        this.role = role;
    }
}
