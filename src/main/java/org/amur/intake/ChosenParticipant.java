package org.amur.intake;

import java.io.Serializable;

import org.amur.event.ParticipantRole;

/** Participant of a proposed event, chosen among the actors of the article. */
public class ChosenParticipant implements Serializable {

    private static final long serialVersionUID = 1L;

    private String actor;
    private ParticipantRole role;

    ChosenParticipant(String actor, ParticipantRole role) {
        this.actor = actor;
        this.role = role;
    }

    /** Returns the key of {@link ActorChoices}; null if none is chosen. */
    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public ParticipantRole getRole() {
        return role;
    }

    public void setRole(ParticipantRole role) {
        this.role = role;
    }
}
