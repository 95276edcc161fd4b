package org.amur.intake.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.amur.event.EventType;
import org.amur.intake.date.DateMention;
import org.amur.intake.date.Datelines;
import org.amur.text.PartialDate;

/** Day of which news are: of the dateline or publication, or on which a source tells them. */
final class NewsDay {

    /** Types of what a source tells at once. */
    private static final Set<EventType> TOLD = EnumSet.of(EventType.MOBILIZE, EventType.COOPERATE, EventType.ASSAULT);
    private static final int DAYS_TOLD = 3;

    private final EventText text;
    private final Optional<LocalDate> day;

    NewsDay(EventText text) {
        this.text = text;
        day = Datelines.dayOfNews(text.article());
    }

    /** Returns the day of the dateline or publication. */
    Optional<LocalDate> day() {
        return day;
    }

    /** Returns the day on which a source told it, if a few days ago: “X said yesterday that ships patrolled”. */
    Optional<PartialDate> toldOn(EventDraft draft) {
        int sentence = draft.clause().sentence().start();
        return !TOLD.contains(draft.trigger().meaning().type())
                ? Optional.empty()
                : text.reported(draft.trigger().span())
                        .filter(said -> said.start() > sentence)
                        .flatMap(said -> text.dates().in(sentence, said.start()).stream()
                                .map(DateMention::date)
                                .filter(this::isRecent)
                                .reduce((one, other) -> other));
    }

    private boolean isRecent(PartialDate date) {
        return date.isExact()
                && day.filter(news -> !date.getEarliest().isAfter(news) && date.getEarliest().isAfter(news.minusDays(DAYS_TOLD)))
                        .isPresent();
    }
}
