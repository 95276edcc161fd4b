package org.amur.sanctions.proposal;

/** State of the decision on a designation whose entry has changed or was removed. */
public enum OutdatedState { OPEN, KEPT }
