package org.amur.event;

/** Role of an actor in an event. */
public enum ParticipantRole {
    /** Initiator of the action. */ ACTOR,
    /** Target of the action. */ RECIPIENT,
    /** Host of the others. */ HOST,
    /** Mediator between the others. */ MEDIATOR
}
