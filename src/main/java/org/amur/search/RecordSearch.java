package org.amur.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRepository;
import org.amur.event.EventRepository;
import org.amur.event.EventRow;
import org.amur.figure.FigureRepository;
import org.amur.history.AsOf;
import org.amur.lists.EntryFilter;
import org.amur.lists.ListRepository;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.screening.lookup.Screening;
import org.amur.source.SourceRepository;
import org.amur.text.SearchTerms;
import org.amur.web.DayRange;

/** Search of all kinds of records, tolerant of typing errors. */
@ApplicationScoped
class RecordSearch {

    private static final Pattern LATIN = Pattern.compile("[a-z0-9]");
    /** Maximum searches without one part. */
    private static final int MAX_SHORTENED = 4;

    @Inject
    private ActorRepository actors;

    @Inject
    private EventRepository events;

    @Inject
    private MeasureRepository measures;

    @Inject
    private DesignationRepository designations;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private FigureRepository figures;

    @Inject
    private SourceRepository sources;

    @Inject
    private ListRepository lists;

    @Inject
    private Spelling spelling;

    @Inject
    private Screening screening;

    /**
     * Finds the first {@code count} records of each kind and the pages that answer the text: 14 statements, one more for each
     * of Chinese without spaces, other scripts, and names in several scripts. A text without results is corrected, then searched
     * without one of its parts; if that finds nothing either, actors of similar names are found.
     */
    SearchResults find(String typed, int count) {
        if (SearchTerms.query(typed).isEmpty()) {
            return SearchResults.NONE;
        }
        SearchText text = SearchText.of(typed, actors.named(SearchText.possibleChineseNames(typed)).keySet());
        SearchResults exact = exact(text, count);
        return exact.isNone() ? corrected(text, exact, count) : exact;
    }

    private SearchResults corrected(SearchText text, SearchResults exact, int count) {
        Map<String, String> known = spelling.known(text.names());
        SearchText corrected = text.with(words -> words.stream().map(word -> known.getOrDefault(word, word)).toList());
        SearchResults found = corrected.parts().equals(text.parts()) ? exact : exact(corrected, count);
        if (!found.isNone()) {
            return found.correctedTo(corrected.typed());
        }
        SearchResults partial = partial(corrected, corrected.names().stream().filter(word -> !known.containsKey(word)).toList(), count);
        // The index of names has no past.
        return partial.isNone() && AsOf.day().isEmpty() ? exact.with(screening.similarActors(text.undated(), count)) : partial;
    }

    private SearchResults exact(SearchText text, int count) {
        SearchQuestion question = new SearchQuestion(text, actors.named(SearchQuestion.possibleNames(text)));
        DayRange begun = DayRange.of(text.period(), text.period());
        return new SearchResults(
                question,
                null,
                null,
                actors.search(question.actors(), count),
                events(text, count),
                measures.search(question.sanctions(), begun, count),
                designations.search(question.sanctions(), begun, count),
                programmes.search(question.lists(), count),
                authorities.search(question.lists(), count),
                figures.search(question.figures(), count),
                sources.search(text.typed(), count),
                lists.entries(new EntryFilter(question.lists(), null, null, null, null), 1, count)
                        .getRows());
    }

    private List<EventRow> events(SearchText text, int count) {
        String words = String.join(" ", text.words());
        List<String> foreign = text.words().stream().map(String::toLowerCase).filter(word -> !LATIN.matcher(word).find()).toList();
        return events.search(words.isEmpty() ? null : words, text.period(), actors.namesMeant(foreign), count);
    }

    /** Searches without the unknown words, then for events without one part of the text. */
    private SearchResults partial(SearchText text, List<String> unknown, int count) {
        if (!unknown.isEmpty() && unknown.size() < text.names().size()) {
            SearchResults found = exact(text.without(unknown), count);
            if (!found.isNone()) {
                return found.without(String.join(" ", unknown));
            }
        }
        return text.shortened().entrySet().stream().limit(MAX_SHORTENED)
                .map(shorter -> SearchResults.of(new SearchQuestion(shorter.getValue(), Map.of()), events(shorter.getValue(), count))
                        .without(shorter.getKey()))
                .filter(found -> !found.isNone()).findFirst().orElse(SearchResults.NONE);
    }
}
