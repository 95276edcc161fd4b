package org.amur.intake.event;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.amur.event.Realis;
import org.amur.intake.event.EventDating.Dated;

/** Dates of what takes place on an occasion of the text: “during the visit”, «в ходе переговоров», 访华期间. */
final class Occasions {

    private static final Pattern OCCASION = Pattern.compile(
            "\\b(?:during|at|after|following|on the (?:sidelines|margins) of|within the framework of|as part of) "
                    + "(?:(?:the|his|her|their|this|these|\\S+'s) )(?:[\\w-]+ ){0,3}?"
                    + "(?:visit|trip|forum|summit|meeting|talks|negotiations|ceremony|session|conference|consultations|call|conversation)\\b|"
                    + "(?<!\\p{L})(?:в ходе|во время|на полях|по итогам|в рамках|на) (?:\\p{L}+ ){0,2}?"
                    + "(?:визит|встреч|переговор|форум|саммит|бесед|заседани|консультаци|разговор|церемони|поездк)\\p{L}*|"
                    + "(?:访问\\p{IsHan}{0,5}|访华|访俄|会谈|会见|会晤|论坛|峰会|会议|通话|磋商)(?:期间|结束后)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final EventText text;
    /** Dates of visits to come, by their places. */
    private final NavigableMap<Integer, Dated> planned = new TreeMap<>();

    /**
     * Finds the dates of visits to come.
     *
     * @param explicit finder of the date that the text states for an event
     */
    Occasions(EventText text, List<EventDraft> drafts, Function<EventDraft, Optional<Dated>> explicit) {
        this.text = text;
        drafts.stream()
                .filter(draft -> draft.realis() == Realis.PLANNED && draft.trigger().meaning().roles() == EventTrigger.Roles.TO)
                .forEach(draft -> explicit.apply(draft).ifPresent(date -> planned.put(draft.trigger().span().start(), date)));
    }

    /** Returns the date of the occasion: of the main event, or of the visit to come that the text names last. */
    Optional<Dated> date(EventDraft draft, Optional<Dated> main) {
        if (!OCCASION.matcher(text.around(draft.trigger().span(), draft.clause().sentence())).find()) {
            return Optional.empty();
        }
        return draft.realis() == Realis.PLANNED
                ? Optional.ofNullable(planned.lowerEntry(draft.trigger().span().start())).map(entry -> entry.getValue())
                : main.filter(date -> draft.realis() == Realis.HAPPENED);
    }
}
