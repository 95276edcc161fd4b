package org.amur.intake;

/** State of a capture. */
public enum CaptureState {
    /** Its proposals are to be decided. */ OPEN,
    /** Its accepted proposals are in the record. */ SAVED,
    /** Not relevant to the record. */ DISMISSED
}
