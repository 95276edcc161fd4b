package org.amur.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.Duplicate;
import org.amur.text.SearchTerms;
import org.amur.web.Texts;

/**
 * Likely duplicates of a new event: those whose title is the same, or has all words of its title, at a date that
 * overlaps; and those of its date and type with two of its participants.
 */
@ApplicationScoped
public class EventDuplicates {

    private static final int MAX = 5;
    /** Events that are read by their titles to find those of the date. */
    private static final int MAX_TITLED = 50;
    /** Fewest words of a title that another may extend; shorter ones, such as "Trade talks", must be the same. */
    private static final int MIN_WORDS = 3;

    @Inject
    private EventRepository events;

    List<Duplicate> of(EventForm form) {
        List<String> words = SearchTerms.query(form.getTitle());
        Stream<EventRow> titled = events.search(form.getTitle(), MAX_TITLED).stream()
                .filter(event -> event.getDate().overlaps(form.getDate().getEarliest(), form.getDate().getLatest()))
                .filter(event -> words.size() >= MIN_WORDS || SearchTerms.query(event.getTitle()).equals(words));
        Set<Long> shown = new HashSet<>();
        return Stream.concat(titled, sameMeeting(form)).filter(event -> shown.add(event.getId())).limit(MAX)
                .map(EventDuplicates::duplicate).toList();
    }

    private Stream<EventRow> sameMeeting(EventForm form) {
        List<Long> actors = form.getParticipants().getRows().stream().map(row -> row.getActor().id()).distinct().toList();
        return actors.size() < 2 || form.getDate().getEarliest() == null ? Stream.empty()
                : events.sameMeetings(form.getDate(), form.getType(), actors, MAX).stream();
    }

    private static Duplicate duplicate(EventRow event) {
        return Duplicate.of("/event/view?id=" + event.getId(), event.getTitle(), Stream.of(event.getDate().display(Texts.locale()),
                Texts.choice("event.type", event.getType()), Texts.choice("event.realis", event.getRealis()), Texts.choice("event.status", event.getStatus())));
    }
}
