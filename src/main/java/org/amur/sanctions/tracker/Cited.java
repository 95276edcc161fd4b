package org.amur.sanctions.tracker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.amur.source.CitationText;
import org.amur.source.Source;

/**
 * A table counted anew for each source that the facts behind it cite, so that each of its numbers leads to its sources.
 *
 * @param <T> the table
 */
final class Cited<T> {

    private final List<Source> sources;
    private final Map<Long, T> tables;

    /** @param tables by the number of the source */
    Cited(List<Source> sources, Map<Long, T> tables) {
        this.sources = sources;
        this.tables = tables;
    }

    /**
     * The sources of one number in one cell of a file, those that most of it cites first.
     *
     * @param number the same number in the table of one source: how many of the facts that it counts cite that source
     * @return null where no source is cited
     */
    String lines(ToLongFunction<T> number) {
        List<CitationText.Counted> counted = sources.stream()
                .map(source -> new CitationText.Counted(number.applyAsLong(tables.get(source.getId())), source))
                .filter(each -> each.facts() > 0)
                .sorted(Comparator.comparingLong(CitationText.Counted::facts).reversed()).toList();
        return counted.isEmpty() ? null : counted.stream().map(CitationText::line).collect(Collectors.joining("\n"));
    }
}
