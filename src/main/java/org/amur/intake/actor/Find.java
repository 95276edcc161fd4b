package org.amur.intake.actor;

/**
 * Candidate for a mention.
 *
 * @param from index of the first word
 * @param to index after the last
 * @param form basic form of the name; null if the words are no name
 */
record Find(int from, int to, Subject subject, ActorRule rule, String form) {

    int length() {
        return to - from;
    }

    Find within(int newFrom, int newTo) {
        return new Find(newFrom, newTo, subject, rule, form);
    }
}
