package org.amur.figure.claim;

/**
 * Sense of a word: its role and value, such as the power of ten or the code of a country; the value is empty if the
 * role is enough.
 */
record Sense(WordRole role, String of) {
}
