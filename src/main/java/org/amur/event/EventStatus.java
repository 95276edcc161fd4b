package org.amur.event;

/** Editorial status of an event. */
public enum EventStatus {
    DRAFT, REVIEWED, PUBLISHED
}
