package org.amur.source;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Citations in one cell of a file, one a line: number within the fact, grade, and, between bars, the source's title,
 * publisher, date of publication (EDTF), the locator, the quotation and the source's address. A part that is not known is
 * empty, so that each stands in its place.
 */
public final class CitationText {

    private static final String BAR = " | ";

    private CitationText() {
    }

    /** @param citations with their sources; null or empty gives an empty cell */
    public static String lines(List<? extends Citation> citations) {
        return citations == null ? null : citations.stream().map(CitationText::line).collect(Collectors.joining("\n"));
    }

    private static String line(Citation citation) {
        Source source = citation.getSource();
        return "[" + (citation.getPosition() + 1) + "] " + Stream.of(citation.getGrade(), source.getTitle(),
                source.getPublisher(), source.getPublished(), citation.getLocator(), citation.getQuotation(),
                source.getAddress()).map(part -> Objects.toString(part, "")).collect(Collectors.joining(BAR));
    }
}
