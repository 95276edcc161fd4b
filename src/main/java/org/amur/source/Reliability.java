package org.amur.source;

/**
 * Reliability of a source on the Admiralty scale (NATO STANAG 2511); individual statements have a {@link Credibility}.
 */
public enum Reliability {
    /** Completely reliable. */ A,
    /** Usually reliable. */ B,
    /** Fairly reliable. */ C,
    /** Not usually reliable. */ D,
    /** Unreliable. */ E,
    /** Reliability cannot be judged. */ F
}
