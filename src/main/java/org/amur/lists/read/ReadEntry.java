package org.amur.lists.read;

/** An entry as it was read, with the form in which it is compared and kept. */
public record ReadEntry(ListEntry entry, CanonicalEntry canonical) {
}
