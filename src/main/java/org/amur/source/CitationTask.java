package org.amur.source;

/**
 * Decision that waits for an editor on a citation of a fact: one of the last two is not null.
 *
 * @param number     number of the citation, from 1
 * @param unresolved corrected or retracted source
 * @param proposal   proposed original source
 */
public record CitationTask(int number, Citation citation, Source unresolved, OriginalProposal proposal) {

    /** Returns the key with which a form submits the decision. */
    public CitationKey getKey() {
        return CitationKey.of(citation);
    }
}
