package org.amur.event;

/** What an actor does in an event. */
public enum ParticipantRole {
    /** Acts. */ ACTOR,
    /** Is acted upon. */ RECIPIENT,
    /** Receives the others at its place. */ HOST,
    /** Stands between them. */ MEDIATOR
}
