package org.amur.intake.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.intake.actor.ChinesePlaces;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.actor.Nationalities;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;

/** Finder of states that only an adjective names: “Chinese banks”, «китайские суда». */
final class NamedNations {

    private static final int ATTRIBUTES = 2;
    private static final int BEFORE = 50;
    private static final int LONGEST = 90;
    private static final int AFTER = 60;
    private static final Pattern OF_PLACE =
            Pattern.compile("[名位个家些](\\p{IsHan}{2,3})(?:高级)?(?:官员|高官|人员|企业|公司|机构|银行|实体)");
    private static final String COMMAS = ",，;；";

    private final EventText text;

    NamedNations(EventText text) {
        this.text = text;
    }

    /** Returns the state of those who act; empty if the words before the trigger name none or several. */
    List<MentionedActor> acting(TermMatch<EventTrigger> trigger, EventClause clause) {
        int end = trigger.span().start();
        int start = Math.max(clause.start(), end - BEFORE);
        for (int i = end - 1; i > start; i--) {
            start = COMMAS.indexOf(text.folded().charAt(i)) >= 0 ? i : start;
        }
        return state(text.between(start, end), List.of());
    }

    /** Returns the state of the adjective directly before a noun: “Russian invasion”. */
    List<MentionedActor> attribute(TermMatch<EventTrigger> trigger, EventClause clause) {
        String before = text.between(clause.start(), trigger.span().start());
        int end = before.length();
        int start = end;
        for (int words = 0; words < ATTRIBUTES && start > 0; words++) {
            start = before.lastIndexOf(' ', start - 2) + 1;
        }
        return text.article().language() == TextLanguage.ZH ? List.of() : state(before.substring(Math.max(0, start), end), List.of());
    }

    /** Returns the foreign state on which they act. */
    List<MentionedActor> target(TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> acting) {
        int start = trigger.span().start();
        String words = text.between(start, Math.min(clause.end(), trigger.span().end() + AFTER));
        List<MentionedActor> named = state(words, acting);
        return named.isEmpty() ? ofPlace(text.between(clause.start(), clause.end()), acting) : named;
    }

    /** Returns China if people or firms belong to one of its places: 4名四川官员. */
    private List<MentionedActor> ofPlace(String words, List<MentionedActor> others) {
        MentionedActor china = text.states().get("CN");
        boolean foreign = china != null && others.stream().noneMatch(other -> china.country().equals(other.country()));
        return foreign && OF_PLACE.matcher(words).results().anyMatch(group -> ChinesePlaces.contains(group.group(1)))
                ? List.of(china)
                : List.of();
    }

    /** Returns the states of those who act together: “Russian and Chinese warships”. */
    List<MentionedActor> together(TermMatch<EventTrigger> trigger, EventClause clause) {
        if (text.article().language() == TextLanguage.ZH) {
            return List.of();
        }
        String before = text.between(Math.max(clause.start(), trigger.span().start() - LONGEST), trigger.span().start());
        return Arrays.stream(before.split(" ")).flatMap(word -> state(word, List.of()).stream()).distinct().toList();
    }

    private List<MentionedActor> state(String words, List<MentionedActor> others) {
        return Nationalities.in(text.article().language(), words)
                .filter(country -> others.stream().noneMatch(other -> country.equals(other.country())))
                .flatMap(country -> Optional.ofNullable(text.states().get(country))).stream().toList();
    }
}
