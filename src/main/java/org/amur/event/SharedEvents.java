package org.amur.event;

/**
 * Number of events that an actor shares with another.
 *
 * @param actor id of the other actor
 * @param name  name of the other actor
 */
public record SharedEvents(long actor, String name, long events) { }
