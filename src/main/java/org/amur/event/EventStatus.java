package org.amur.event;

/** Editorial status of an event. */
public enum EventStatus {
    DRAFT,
    /** Complete and waiting for an editor to publish it. */ SUBMITTED,
    PUBLISHED
}
