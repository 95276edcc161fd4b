package org.amur.event;

import java.io.Serializable;

import jakarta.validation.constraints.NotNull;

import org.amur.common.Identified;
import org.amur.common.Option;
import org.amur.common.Texts;

/** What a person enters of one participant. */
public class ParticipationForm implements Identified, Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;

    @NotNull
    private Option actor;

    @NotNull
    private Role role = Role.ACTOR;

    public ParticipationForm() {
    }

    public ParticipationForm(Option actor, Role role) {
        this.actor = actor;
        this.role = role;
    }

    ParticipationForm(Participation participation) {
        this(new Option(participation.getActor().getId(), participation.getActor().getName()), participation.getRole());
        id = participation.getId();
    }

    /** The participant in one line, for comparing versions. */
    String toText() {
        return (actor == null ? "" : actor.getLabel()) + " (" + Texts.choice("event.role", role) + ")";
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

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
