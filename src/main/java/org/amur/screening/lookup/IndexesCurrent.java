package org.amur.screening.lookup;

/** Event that the indexes are current, fired on the thread that updates them. */
public record IndexesCurrent() {
}
