package org.amur.sanctions.proposal;

/** Whether somebody has said what it means for a designation that its entry has changed or is gone. */
public enum Answered { OPEN, LET_STAND }
