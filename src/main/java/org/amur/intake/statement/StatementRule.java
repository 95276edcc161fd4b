package org.amur.intake.statement;

/** Rule that finds a statement; each has a text {@code intake.rule.<name>}. */
public enum StatementRule {
    /** Words in quotation marks with a verb of speech. */ QUOTATION,
    /** A speaker's turn in a transcript, or between dashes. */ TRANSCRIPT,
    /** A subordinate clause after a verb of speech. */ INDIRECT_SPEECH
}
