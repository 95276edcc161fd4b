package org.amur.intake.sanction;

/** What an authority does with a restriction. */
public enum SanctionAction {
    /** Imposes it, or adds a target. */ IMPOSE,
    /** Ends it, or removes a target. */ LIFT,
    /** Prolongs it. */ EXTEND,
    /** Changes its scope. */ AMEND
}
