package org.amur.source;

/** Publication status of a source: current, corrected or retracted by its publisher. */
public enum SourceStatus {
    CURRENT, CORRECTED, RETRACTED
}
