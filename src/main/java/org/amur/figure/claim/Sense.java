package org.amur.figure.claim;

/**
 * What a word says: its role, and of what, such as the power of ten or the code of a country; empty where the role says all.
 */
record Sense(WordRole role, String of) {
}
