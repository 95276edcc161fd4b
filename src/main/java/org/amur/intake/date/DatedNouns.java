package org.amur.intake.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/**
 * Events that a text names by a noun and dates, such as “the invasion on 24 February 2022”, so that “since the invasion” and “the
 * first anniversary of the invasion” elsewhere in the text are dates.
 */
final class DatedNouns {

    /** Characters between a noun and its date. */
    private static final int DISTANCE = 60;

    private final Map<Integer, Noun> nouns = new HashMap<>();

    /** Noun at a place, with the day of its event. */
    private record Noun(TextSpan span, LocalDate day) {
    }

    /** Finds the noun nearest to each day that is written with its year. */
    DatedNouns(String folded, DateLexicon lexicon, List<TextSpan> sentences, List<DateMention> dates) {
        int sentence = 0;
        for (DateMention date : dates) {
            while (sentence < sentences.size() - 1 && sentences.get(sentence).end() <= date.span().start()) {
                sentence++;
            }
            if (date.rule() == DateRule.WRITTEN_DATE && date.date().isExact()) {
                add(folded, lexicon, sentences.get(sentence), date);
            }
        }
    }

    private void add(String folded, DateLexicon lexicon, TextSpan sentence, DateMention date) {
        int from = Math.max(sentence.start(), date.span().start() - DISTANCE);
        int to = Math.min(sentence.end(), date.span().end() + DISTANCE);
        List<TextSpan> before = from < date.span().start() ? lexicon.nouns(folded, from, date.span().start()) : List.of();
        List<TextSpan> after = date.span().end() < to ? lexicon.nouns(folded, date.span().end(), to) : List.of();
        Optional<TextSpan> nearest = before.isEmpty() ? after.stream().findFirst() : Optional.of(before.get(before.size() - 1));
        nearest.ifPresent(noun -> nouns.putIfAbsent(lexicon.value("event", folded, noun.start(), noun.end()),
                new Noun(noun, date.date().getEarliest())));
    }

    /** Returns the date of a phrase about such an event; empty if the text does not date it. */
    Optional<DateMention> resolve(DateWords words, LocalDate published) {
        Noun noun = nouns.get(words.value("event"));
        if (noun == null || words.span().contains(noun.span)) {
            return Optional.empty();
        }
        return words.has("after") ? since(words, noun.day, published) : anniversary(words, noun.day, published);
    }

    private static Optional<DateMention> since(DateWords words, LocalDate day, LocalDate published) {
        boolean past = published != null && day.isBefore(published);
        return past
                ? Optional.of(
                        new DateMention(words.span(), PartialDate.parse(day + "/" + published), DateRule.FROM_DATE))
                : Optional.empty();
    }

    /** Returns the anniversary of a number of years; without one the last until the publication. */
    private static Optional<DateMention> anniversary(DateWords words, LocalDate day, LocalDate published) {
        int years = words.has("n")
                ? words.value("n")
                : words.has("nth")
                        ? words.value("nth")
                        : published == null ? 0 : day.until(published).getYears();
        boolean far = published != null && day.plusYears(years).isAfter(published.plusYears(1));
        return years == 0 || far
                ? Optional.empty()
                : Optional.of(new DateMention(words.span(), PartialDate.of(day.plusYears(years)), DateRule.FROM_DATE));
    }
}
