package org.amur.intake.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.Lexicon;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TermFinder;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;

/** Words that tell whether an event took place, from {@code realis.csv}. */
final class RealisRule {

    /** Types of which the content is only wished for or alleged. */
    static final Set<EventType> WISHES = EnumSet.of(EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.ACCUSE);

    private static final Map<TextLanguage, TermFinder<Realis>> WORDS = words();
    private static final List<Realis> ORDER = List.of(Realis.DENIED, Realis.HYPOTHETICAL, Realis.PLANNED);
    private static final String INVITATION = "meet";
    private static final int WISH_REACH = 40;
    private static final int REACH = 90;

    private final EventText text;
    private final SpanIndex<TermMatch<Realis>> words;

    RealisRule(EventText text) {
        this.text = text;
        List<TermMatch<Realis>> found = WORDS.get(text.article().language()).find(text.folded());
        words = new SpanIndex<>(found.stream().filter(word -> !isOfPastDate(word)).toList(), TermMatch::span);
    }

    /** The month of May is no possibility; “next” and “upcoming” tell of the future. */
    private boolean isOfPastDate(TermMatch<Realis> word) {
        return text.dates().at(word.span().start()).map(DateMention::date).filter(date -> date.getLatest() != null
                && !date.getLatest().isAfter(text.article().published().orElse(LocalDate.MAX))).isPresent();
    }

    private static Map<TextLanguage, TermFinder<Realis>> words() {
        Map<TextLanguage, Map<String, Realis>> terms = new EnumMap<>(TextLanguage.class);
        for (String line : Lexicon.lines(RealisRule.class, "realis.csv")) {
            String[] row = line.split(";");
            terms.computeIfAbsent(TextLanguage.valueOf(row[1]), none -> new LinkedHashMap<>()).put(row[0], Realis.valueOf(row[2]));
        }
        Map<TextLanguage, TermFinder<Realis>> finders = new EnumMap<>(TextLanguage.class);
        terms.forEach((language, words) -> finders.put(language, new TermFinder<>(words)));
        return finders;
    }

    Realis of(TermMatch<EventTrigger> trigger, EventClause clause) {
        if (trigger.meaning().realis() != null) {
            return trigger.meaning().realis();
        }
        int start = Math.max(clause.start(), trigger.span().start() - REACH);
        Optional<TermMatch<EventTrigger>> verb = text.triggers().in(start, trigger.span().start()).stream()
                .filter(other -> other.meaning().isVerb()).reduce((first, second) -> second);
        if (verb.isPresent()) {
            start = Math.max(start, verb.get().span().end());
            if (isWish(verb.get().meaning()) && trigger.span().start() - start <= WISH_REACH) {
                return Realis.HYPOTHETICAL;
            }
        }
        return words.in(start, trigger.span().end()).stream().map(TermMatch::meaning).filter(ORDER::contains)
                .min(Comparator.comparing(ORDER::indexOf)).orElse(Realis.HAPPENED);
    }

    private static boolean isWish(EventTrigger trigger) {
        return WISHES.contains(trigger.type()) && !trigger.mode().equals(INVITATION);
    }
}
