package org.amur.intake.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.event.place.Gazetteer;
import org.amur.event.place.GazetteerPlace;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;

/** Finder of the place of an event: a name of the gazetteer after a preposition of place. */
final class PlaceFinder {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:in|at|to|visit(?:ed|s|ing)?|near) (?:the )?((?:\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}'’-]+){0,2})");
    private static final Pattern PLACE = Pattern.compile("\\s(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})");
    private static final Pattern RUSSIAN = Pattern.compile(
            "(?<!\\p{L})(?:[Вв]о?|[Нн]а|[Пп]осетил\\p{L}*|[Пп]осетит) (\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)");
    private static final Pattern CHINESE = Pattern.compile("(?:在|抵达|抵達|赴|访问|訪問|到访|到訪|造访|造訪|来到|來到|飞抵|飛抵|前往)(\\p{IsHan}{2,8})");
    private static final String[] ENDINGS = {"", "а", "я", "ь", "й", "о"};
    private static final int SHORTEST = 2;
    private static final int REACH = 300;

    private PlaceFinder() {
    }

    /** Returns the name of the place nearest to a trigger in the language of the text; null if there is none. */
    static String of(EventText text, TermMatch<EventTrigger> trigger, EventClause clause) {
        return nearest(text, trigger, clause).map(place -> place.name(text.article().language().locale())).orElse(null);
    }

    /** Returns the country of that place. */
    static Optional<String> country(EventText text, TermMatch<EventTrigger> trigger, EventClause clause) {
        return nearest(text, trigger, clause).map(GazetteerPlace::country);
    }

    /** Returns the country of the place that a trigger such as “arrived in” has directly after it. */
    static Optional<String> countryAfter(EventText text, TermMatch<EventTrigger> trigger, EventClause clause) {
        int end = trigger.span().end();
        Matcher name = PLACE.matcher(text.article().text()).region(end, Math.max(end, clause.sentence().end()));
        return text.article().language() != TextLanguage.EN || !name.lookingAt()
                ? Optional.empty()
                : place(name.group(1), TextLanguage.EN).map(GazetteerPlace::country);
    }

    private static Optional<GazetteerPlace> nearest(EventText text, TermMatch<EventTrigger> trigger, EventClause clause) {
        Matcher names = pattern(text.article().language()).matcher(text.article().text()).region(clause.reach(),
                Math.max(trigger.span().end(), Math.min(clause.sentence().end(), trigger.span().end() + REACH)));
        GazetteerPlace nearest = null;
        int distance = Integer.MAX_VALUE;
        while (names.find()) {
            Optional<GazetteerPlace> place = place(names.group(1), text.article().language());
            int away = Math.abs(names.start(1) - trigger.span().end());
            if (place.isPresent() && away < distance) {
                nearest = place.get();
                distance = away;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static Pattern pattern(TextLanguage language) {
        return language == TextLanguage.EN ? ENGLISH : language == TextLanguage.RU ? RUSSIAN : CHINESE;
    }

    private static Optional<GazetteerPlace> place(String name, TextLanguage language) {
        Stream<String> forms =
                switch (language) {
                    case EN ->
                        Stream.iterate(
                                name,
                                form -> !form.isEmpty(),
                                form -> form.contains(" ") ? form.substring(0, form.lastIndexOf(' ')) : "");
                    case RU -> Stream.of(name, name.split(" ")[0]).flatMap(PlaceFinder::nominatives);
                    case ZH ->
                        Stream.iterate(
                                name, form -> form.length() >= SHORTEST, form -> form.substring(0, form.length() - 1));
                };
        return forms.map(form -> Gazetteer.find(form, null)).flatMap(Optional::stream).findFirst();
    }

    private static Stream<String> nominatives(String form) {
        String stem = form.substring(0, form.length() - 1);
        return Stream.concat(Stream.of(form), Stream.of(ENDINGS).map(stem::concat));
    }
}
