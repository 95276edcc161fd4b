package org.amur.source;

import org.amur.history.Recorded;
import org.amur.history.RecordKind;
import org.amur.history.RecordKinds;

/**
 * Citation that depends on a corrected or retracted source, with its fact.
 *
 * @param kind    code of the fact's kind
 * @param address page of the fact, without the context path
 */
public record AffectedCitation(Citation citation, String kind, String title, String address) {

    static AffectedCitation of(Citation citation, RecordKinds kinds) {
        return of(citation, citation.getFact(), kinds);
    }

    private static <T extends Recorded> AffectedCitation of(Citation citation, T fact, RecordKinds kinds) {
        RecordKind<T> kind = kinds.of(fact);
        return new AffectedCitation(citation, kind.code(), kind.title(fact), kind.viewAddress(fact.getId()));
    }

    /** Returns the key by which it is selected. */
    public CitationKey getKey() {
        return CitationKey.of(citation);
    }
}
