package org.amur.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.actor.ActorRow;
import org.amur.event.EventRow;
import org.amur.figure.FigureRow;
import org.amur.lists.EntryRow;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.measure.MeasureRow;
import org.amur.sanctions.programme.ProgrammeRow;
import org.amur.source.SourceRow;

/**
 * First results of a search, of each kind of record, best first.
 *
 * @param question question for events that the text asks; null for none
 * @param words    the text, or the corrected text if it has no results
 */
public record SearchResults(
        EventQuestion question,
        SearchWords words,
        List<ActorRow> actors,
        List<EventRow> events,
        List<MeasureRow> measures,
        List<DesignationRow> designations,
        List<ProgrammeRow> programmes,
        List<AuthorityRow> authorities,
        List<FigureRow> figures,
        List<SourceRow> sources,
        List<EntryRow> entries) {

    static final SearchResults NONE = new SearchResults(
            null,
            new SearchWords("", null, ""),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static final Pattern NUMBER = Pattern.compile("[-−–+$¥]*(?:\\d+(?:[.,]\\d+)+\\s*[%\\p{L}]*|\\d+\\s*[%\\p{L}]+)");

    /**
     * Returns the kind of record to show first: the one that the text asks for, or figures for a number with a fraction, a
     * unit or a sign, such as {@code 34.3%}. Null for none.
     */
    public RecordGroup getFirst() {
        return NUMBER.matcher(words.text().strip()).matches() ? RecordGroup.FIGURES : words.group();
    }

    public boolean isNone() {
        return question == null && Stream.of(actors, events, measures, designations, programmes, authorities, figures, sources, entries)
                .allMatch(List::isEmpty);
    }

    SearchResults with(List<ActorRow> actors) {
        return new SearchResults(
                question,
                words,
                actors,
                events,
                measures,
                designations,
                programmes,
                authorities,
                figures,
                sources,
                entries);
    }
}
