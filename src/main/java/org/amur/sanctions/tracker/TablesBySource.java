package org.amur.sanctions.tracker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.amur.source.CitationText;
import org.amur.source.Source;

/**
 * Table computed again for each source that its facts cite, so that each number leads to its sources.
 *
 * @param <T> table
 */
final class TablesBySource<T> {

    private final List<Source> sources;
    private final Map<Long, T> tables;

    /** @param tables tables by id of the source */
    TablesBySource(List<Source> sources, Map<Long, T> tables) {
        this.sources = sources;
        this.tables = tables;
    }

    /**
     * Returns the sources of one number in one cell of an export, most cited first.
     *
     * @param number the same number in the table of one source: how many of its facts cite that source
     * @return null if no source is cited
     */
    String lines(ToLongFunction<T> number) {
        List<CitationText.Counted> counted = sources.stream()
                .map(source -> new CitationText.Counted(number.applyAsLong(tables.get(source.getId())), source))
                .filter(each -> each.facts() > 0)
                .sorted(Comparator.comparingLong(CitationText.Counted::facts).reversed()).toList();
        return counted.isEmpty() ? null : counted.stream().map(CitationText::line).collect(Collectors.joining("\n"));
    }
}
