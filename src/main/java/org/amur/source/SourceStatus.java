package org.amur.source;

/** Whether the publisher still stands by a source. */
public enum SourceStatus {
    CURRENT, CORRECTED, RETRACTED
}
