package org.amur.screening.lookup;

/** The event, on the thread that keeps the indexes, that they are as the record is. */
public record IndexesCurrent() {
}
