package org.amur.citing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Format of a citation. */
public enum CitationFormat {

    CHICAGO("txt", Footnote::of),
    BIBTEX("bib", BibTex::of),
    RIS("ris", Ris::of),
    CSL_JSON("json", CslJson::of);

    private final String extension;
    private final Function<List<Reference>, String> writer;

    CitationFormat(String extension, Function<List<Reference>, String> writer) {
        this.extension = extension;
        this.writer = writer;
    }

    static Optional<CitationFormat> of(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
    }

    /** Returns the extension of its files, which names it in addresses. */
    public String getExtension() {
        return extension;
    }

    /**
     * Returns the citation.
     *
     * @param references the sources, then the page of the record
     */
    public String write(List<Reference> references) {
        return writer.apply(references);
    }
}
