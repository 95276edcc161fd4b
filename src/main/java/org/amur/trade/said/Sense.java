package org.amur.trade.said;

/**
 * What a word says: its role, and of what, such as the power of ten or the code of a country; empty where the role says all.
 */
record Sense(Role role, String of) {
}
