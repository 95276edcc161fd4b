package org.amur.event;

import java.time.LocalDate;

/**
 * Number of events of one type in which two actors take part.
 *
 * @param one   id of an actor
 * @param other id of the other actor
 * @param first earliest day of an event; null if unknown
 * @param last  latest day of an event; null if unknown
 */
public record PairEventCount(long one, long other, EventType type, long events, LocalDate first, LocalDate last) { }
