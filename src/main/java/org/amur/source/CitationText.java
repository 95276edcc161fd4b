package org.amur.source;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Citations in one cell of a file, one a line. Of a fact: number within the fact, grade, and, between bars, the source's title,
 * publisher, date of publication (EDTF), the locator, the quotation and the source's address. A part that is not known is
 * empty, so that each stands in its place. Of a number that counts facts: for each source how many of them cite it, then its
 * reliability, title, publisher, date of publication and address.
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
        return "[" + (citation.getPosition() + 1) + "] " + parts(citation.getGrade(), source.getTitle(), source.getPublisher(),
                source.getPublished(), citation.getLocator(), citation.getQuotation(), source.getAddress());
    }

    public static String line(Counted counted) {
        Source source = counted.source();
        return counted.facts() + " × " + parts(source.getReliability(), source.getTitle(), source.getPublisher(),
                source.getPublished(), source.getAddress());
    }

    private static String parts(Object... parts) {
        return Arrays.stream(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining(BAR));
    }

    /**
     * A source of a number.
     *
     * @param facts how many of the facts that the number counts cite it
     */
    public record Counted(long facts, Source source) {
    }
}
