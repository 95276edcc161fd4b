package org.amur.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.source.origin.Attribution;
import org.amur.source.origin.NewsAgency;
import org.amur.source.origin.SharedPassage;
import org.amur.text.PartialDate;
import org.amur.web.QueryString;

/**
 * Proposal that a citation repeats another source, with the words that suggest it. Only an editor decides.
 *
 * @param number   number of the citation, from 1
 * @param agency   usual name of the news agency that the quotation names; null if two quotations share a passage
 * @param words    words of the quotation
 * @param original proposed original source; null if none of the agency's reports is a source yet
 * @param other    number of the citation of the original source; null if it is not cited
 */
public record OriginalProposal(Citation citation, int number, String agency, String words, Source original, Integer other) {

    /**
     * Proposes originals for the citations of a fact that state none, at most one for each.
     *
     * @param reports finds the report of an agency that a source may repeat
     */
    static List<OriginalProposal> of(List<? extends Citation> citations, BiFunction<NewsAgency, Source, Optional<Source>> reports) {
        return IntStream.range(0, citations.size()).filter(index -> isOpen(citations.get(index)))
                .mapToObj(index -> Stream.concat(byAttribution(citations, index, reports), byPassage(citations, index)).findFirst())
                .flatMap(Optional::stream).toList();
    }

    private static boolean isOpen(Citation citation) {
        return citation.getOriginalSource() == null && !citation.isOwnReport() && citation.getQuotation() != null;
    }

    /** Returns the form for a report of the agency, without the context path. */
    public String getNewSource() {
        return QueryString.parse("").with("publisher", agency).after("/source/edit");
    }

    private static Stream<OriginalProposal> byAttribution(List<? extends Citation> citations, int index,
            BiFunction<NewsAgency, Source, Optional<Source>> reports) {
        Citation citation = citations.get(index);
        return Attribution.in(citation.getQuotation()).stream().filter(found -> !isPublisher(found.agency(), citation.getSource()))
                .map(found -> {
                    Source original = citations.stream().map(Citation::getSource).filter(source -> isPublisher(found.agency(), source))
                            .filter(source -> isPossible(source, citation, citations)).findFirst()
                            .or(() -> reports.apply(found.agency(), citation.getSource())).orElse(null);
                    return new OriginalProposal(citation, index + 1, found.agency().name(), found.words(), original,
                            numberOf(original, citations));
                });
    }

    private static Stream<OriginalProposal> byPassage(List<? extends Citation> citations, int index) {
        Citation citation = citations.get(index);
        return citations.stream().filter(other -> other.getQuotation() != null && isEarlier(other, citation, citations)
                && isPossible(other.getSource(), citation, citations))
                .flatMap(other -> SharedPassage.between(citation.getQuotation(), other.getQuotation())
                        .filter(passage -> other.getSubject() == citation.getSubject()).stream()
                        .map(passage -> new OriginalProposal(citation, index + 1, null, passage.text(), other.getSource(),
                                numberOf(other.getSource(), citations))));
    }

    private static boolean isPublisher(NewsAgency agency, Source source) {
        return agency.names().contains(source.getPublisher());
    }

    /** Returns false if the source is that of the citation, or repeats it. */
    private static boolean isPossible(Source original, Citation citation, List<? extends Citation> citations) {
        return citations.stream().filter(other -> Origins.isSame(other.getSource(), original))
                .noneMatch(other -> Origins.isRepeating(other, citation.getSource(), citations));
    }

    /** Compares the dates of publication; the order of citations decides if they are equal or unknown. */
    private static boolean isEarlier(Citation one, Citation other, List<? extends Citation> citations) {
        LocalDate first = published(one);
        LocalDate second = published(other);
        int days = first == null || second == null ? 0 : first.compareTo(second);
        return days < 0 || days == 0 && citations.indexOf(one) < citations.indexOf(other);
    }

    private static LocalDate published(Citation citation) {
        PartialDate date = citation.getSource().getPublished();
        return date == null ? null : date.getEarliest();
    }

    private static Integer numberOf(Source source, List<? extends Citation> citations) {
        return IntStream.range(0, citations.size()).filter(index -> Origins.isSame(citations.get(index).getSource(), source))
                .mapToObj(index -> index + 1).findFirst().orElse(null);
    }
}
