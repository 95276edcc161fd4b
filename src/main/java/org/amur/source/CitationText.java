package org.amur.source;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Text of citations in an export cell, one per line. For a fact: number, grade, then separated by bars title,
 * publisher, date of publication (EDTF), locator, quotation, address and title of the original source. Unknown parts are empty, so that positions are
 * fixed. For a count of facts: number of citing facts for each source, then its reliability, title, publisher, date of
 * publication and address.
 */
public final class CitationText {

    private static final String BAR = " | ";

    private CitationText() {
    }

    /**
     * Returns the lines.
     *
     * @param citations with their sources; null or empty gives an empty cell
     */
    public static String lines(List<? extends Citation> citations) {
        return citations == null ? null : citations.stream().map(CitationText::line).collect(Collectors.joining("\n"));
    }

    private static String line(Citation citation) {
        Source source = citation.getSource();
        return "[" + (citation.getPosition() + 1) + "] " + parts(citation.getGrade(), source.getTitle(), source.getPublisher(),
                source.getPublished(), citation.getLocator(), citation.getQuotation(), source.getAddress(),
                citation.getOriginalSource() == null ? null : citation.getOriginalSource().getTitle());
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
     * Source of a count.
     *
     * @param facts number of counted facts that cite it
     */
    public record Counted(long facts, Source source) {
    }
}
