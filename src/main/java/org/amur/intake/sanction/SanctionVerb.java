package org.amur.intake.sanction;

/**
 * Meaning of a verb of the lexicon.
 *
 * @param needsRestriction true if it counts only with a list, an act or a word such as “sanctions”
 * @param isPassive true if its subject is the target
 */
record SanctionVerb(SanctionAction action, boolean needsRestriction, boolean isPassive) {
}
