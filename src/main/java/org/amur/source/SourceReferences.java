package org.amur.source;

import java.util.List;

import org.amur.citing.Reference;

/** References to sources, for the citation of a page. */
public final class SourceReferences {

    private SourceReferences() {
    }

    /** Returns the sources of a fact, each with the locator and the quotation. */
    public static List<Reference> of(List<? extends Citation> citations) {
        return citations.stream().map(citation -> of("citation-" + citation.getId(), citation.getSource(), citation.getLocator(),
                citation.getQuotation())).toList();
    }

    static Reference of(Source source) {
        return of("source-" + source.getId(), source, null, null);
    }

    private static Reference of(String key, Source source, String locator, String quotation) {
        return new Reference(key, Reference.Kind.valueOf(source.getKind().name()), source.getAuthors(), source.getTitle(),
                source.getPublisher(), source.getPublished(), source.getRetrieved(), source.getAddress(), source.getLanguage(), locator,
                quotation);
    }
}
