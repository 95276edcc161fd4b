package org.amur.intake.sanction;

/** Action of an authority on a restriction. */
public enum SanctionAction {
    /** Imposes it, or adds a target. */ IMPOSE,
    /** Ends it, or removes a target. */ LIFT,
    /** Prolongs it. */ EXTEND,
    /** Changes its scope. */ AMEND
}
