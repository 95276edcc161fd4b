package org.amur.intake.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;

/** Words that tell whether an event took place; of several the first of the list counts. */
final class RealisRule {

    private static final Map<TextLanguage, Map<Realis, Pattern>> WORDS = new EnumMap<>(Map.of(
            TextLanguage.EN, words("\\b(?:not|never|neither|without|denied|denies|refrained from|no|\\w+n't)\\b",
                    "\\b(?:could|(?<!in )may(?!\\W*\\d)|might|would|if|unless|whether|possible|possibly|potential|likelihood|prospects?|should|ready to|readiness|willing|"
                            + "willingness|hopes?|seeks?|seeking|considers?|considering|any|must)\\b",
                    "\\b(?:will|shall|to be|is to|are to|plans?|planned|planning|intends?|intention|expected|scheduled|due to|set to|upcoming|forthcoming|"
                            + "next|pledged|vowed|promised|preparing|going to|tasked|be able to|invited)\\b"),
            TextLanguage.RU, words("(?<!\\p{L})(?:не|ни|нет|без|отрица\\p{L}+|опроверг\\p{L}*)(?!\\p{L})",
                    "(?<!\\p{L})(?:может|могут|мог|могли|бы|если|возможн\\p{L}+|вероятн\\p{L}+|готов\\p{L}*|ли|хочет|следует|должн\\p{L}+)(?!\\p{L})",
                    "(?<!\\p{L})(?:будет|будут|планиру\\p{L}+|намерен\\p{L}*|собира\\p{L}+|предсто\\p{L}+|запланирован\\p{L}*|ожидается|готовит\\p{L}*|"
                            + "намечен\\p{L}*|обеща\\p{L}+|стартует)(?!\\p{L})"),
            TextLanguage.ZH, words("没有|未(?!来)|不会|否认|无意|不(?![断仅但过同久少满])",
                    "可能|若|如果|一旦|或将|能否|会否|是否|希望|愿|或会|倘|考虑|呼吁", "将|拟|计划|准备|打算|即将|预计|定于|筹备")));

    private static final Pattern HAN_OTHER = Pattern.compile("将军|将士|若干|意愿|自愿|模拟");
    static final Set<EventType> WISHES = EnumSet.of(EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.ACCUSE);
    private static final String INVITATION = "meet";
    private static final int WISH_REACH = 40;
    private static final int REACH = 90;

    private final EventText text;

    RealisRule(EventText text) {
        this.text = text;
    }

    private static Map<Realis, Pattern> words(String denied, String hypothetical, String planned) {
        Map<Realis, Pattern> words = new LinkedHashMap<>();
        words.put(Realis.DENIED, Pattern.compile(denied));
        words.put(Realis.HYPOTHETICAL, Pattern.compile(hypothetical));
        words.put(Realis.PLANNED, Pattern.compile(planned));
        return words;
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
            if (WISHES.contains(verb.get().meaning().type()) && !verb.get().meaning().mode().equals(INVITATION)
                    && trigger.span().start() - start <= WISH_REACH) {
                return Realis.HYPOTHETICAL;
            }
        }
        String before = HAN_OTHER.matcher(text.between(start, trigger.span().end())).replaceAll("");
        return WORDS.get(text.article().language()).entrySet().stream().filter(words -> words.getValue().matcher(before).find())
                .map(Map.Entry::getKey).findFirst().orElse(Realis.HAPPENED);
    }
}
