package org.amur.lists.read;

/** Entry with its canonical form. */
public record ReadEntry(ListEntry entry, CanonicalEntry canonical) {
}
