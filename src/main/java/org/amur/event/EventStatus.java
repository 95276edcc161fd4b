package org.amur.event;

/** How far the record of an event has come. */
public enum EventStatus {
    DRAFT, REVIEWED, PUBLISHED
}
