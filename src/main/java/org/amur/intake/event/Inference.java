package org.amur.intake.event;

/**
 * Rule that gave an event what its sentence does not state, so that the proposal can say so. Each has a text {@code
 * intake.inference.<name>}.
 */
public enum Inference {
    /** Date of the sentence before, for “It …”. */
    DATE_OF_SENTENCE_BEFORE,
    /** Date that heads a part of a chronicle. */
    DATE_OF_HEADING,
    /** Date of the occasion: “during the visit”. */
    DATE_OF_OCCASION,
    /** Date of an event before in the paragraph. */
    DATE_OF_PARAGRAPH,
    /** Date that the text gives where it tells the event again. */
    DATE_OF_REPETITION,
    /** Date of the main event, of the dateline or of the publication. */
    DATE_OF_ARTICLE,
    /** Participants for whom the sentence has other words, such as “he”, “both sides” and “Chinese banks”. */
    PARTICIPANTS_NOT_NAMED
}
