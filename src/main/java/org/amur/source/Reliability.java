package org.amur.source;

/**
 * How reliable a source is, on the Admiralty scale (NATO STANAG 2511). Belongs to the source; what one statement of it is
 * worth is the {@link Credibility} of the citation.
 */
public enum Reliability {
    /** Completely reliable. */ A,
    /** Usually reliable. */ B,
    /** Fairly reliable. */ C,
    /** Not usually reliable. */ D,
    /** Unreliable. */ E,
    /** Reliability cannot be judged. */ F
}
