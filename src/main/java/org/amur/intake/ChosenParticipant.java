package org.amur.intake;

import org.amur.event.ParticipantRole;

/** Participant of a proposed event, chosen among the actors of the article. */
public class ChosenParticipant extends ChosenActor {

    private static final long serialVersionUID = 1L;

    private ParticipantRole role;

    public ChosenParticipant(String actor, ParticipantRole role) {
        super(actor);
        this.role = role;
    }

    public ParticipantRole getRole() {
        return role;
    }

    public void setRole(ParticipantRole role) {
        this.role = role;
    }
}
