package org.amur.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRepository;
import org.amur.event.EventRepository;
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

/** Search of all kinds of records, tolerant of typing errors. */
@ApplicationScoped
class RecordSearch {

    @Inject
    private EventQuestions questions;

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
     * Finds the first {@code count} records of each kind: 13 statements, one more if the text names a kind. A text without
     * results is searched again without the words of a question, and then corrected; if that finds nothing either, actors of
     * similar names are found.
     */
    SearchResults find(String text, int count) {
        if (SearchTerms.query(text).isEmpty()) {
            return SearchResults.NONE;
        }
        SearchResults exact = exact(text, count);
        if (!exact.isNone()) {
            return exact;
        }
        String asked = QuestionWords.removeFrom(text);
        SearchResults reduced = asked.equals(text) ? exact : exact(asked, count);
        if (!reduced.isNone()) {
            return reduced;
        }
        String corrected = spelling.correct(asked);
        SearchResults found = corrected.equals(asked) ? reduced : exact(corrected, count);
        // The index of names has no past.
        return found.isNone() && AsOf.day().isEmpty() ? exact.with(screening.similarActors(asked, count)) : found;
    }

    private SearchResults exact(String text, int count) {
        SearchWords words = questions.read(text);
        String sanctions = words.of(RecordGroup.SANCTIONS);
        return new SearchResults(
                questions.find(text).orElse(null),
                words,
                actors.search(words.name(), count),
                events.search(words.of(RecordGroup.EVENTS), count),
                measures.search(sanctions, count),
                designations.search(sanctions, count),
                programmes.search(sanctions, count),
                authorities.search(sanctions, count),
                figures.search(words.of(RecordGroup.FIGURES), count),
                sources.search(text, count),
                lists.entries(new EntryFilter(sanctions, null, null, null, null), 1, count)
                        .getRows());
    }
}
