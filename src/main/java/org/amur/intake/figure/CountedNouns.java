package org.amur.intake.figure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.text.TextLanguage;

/** Finder of the noun that a number counts, without a list of nouns: “27 member countries”, «8 совместных проектов», 10个国家. */
final class CountedNouns {

    private static final String NO_ENGLISH_NOUN = "(?!(?:in|on|at|of|to|and|or|by|from|for|with|is|was|were|are|has|had|have|that|which|who|as|than"
            + "|per|a|an|the|its|this|his|us|if|but|while|when|also|will|would|said|says|points?|percent\\p{L}*|times?|years?|months?|weeks?|days?"
            + "|hours?|minutes?|seconds?|decades?|quarters?|century|centuries|degrees?|yards?)(?!\\p{L}))";
    private static final Pattern ENGLISH = Pattern.compile("(?: (?:" + NO_ENGLISH_NOUN + "\\p{Ll}[\\p{Ll}-]+|\\p{Lu}\\p{Ll}+)){0,2} "
            + NO_ENGLISH_NOUN + "(?:\\p{Ll}{2,}(?<!s)s|people|men|women|children|aircraft|personnel)(?![\\p{L}'’-])");
    private static final String NO_RUSSIAN_NOUN = "(?!(?:год|лет|месяц|недел|дн|день|сут|час|минут|секунд|раз|век|десятилет|квартал|градус|проц|янв|фев|мар"
            + "|апр|ма[йя](?!\\p{L})|июн|июл|авг|сен|окт|ноя|дек|млн|млрд|трлн|тыс|руб|долл|евро|юан|из(?!\\p{L})|под(?!\\p{L})|над|при(?!\\p{L})|для|или"
            + "|что|как|это|его|был|числ))";
    private static final Pattern RUSSIAN = Pattern.compile("(?:[ \\u00a0]" + NO_RUSSIAN_NOUN
            + "\\p{Ll}+(?:ых|их|ого|его|ими|ыми|ым|им)){0,2}[ \\u00a0]" + NO_RUSSIAN_NOUN
            + "(?<noun>\\p{Ll}{3,})(?<![еаоиы]л|л[аои]|ть|ет|ют|ит|ат|ят)(?![\\p{L}-])");
    private static final Pattern CHINESE =
            Pattern.compile("[ \\u00a0]?[多余餘]?[个個](?!多?月|半|小[时時]|星期|世[纪紀]|百分|工作日|季度|学期|年|[周週])(?=\\p{IsHan})");
    private static final String VOWELS = "аяуюыиеоэ";
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = TEN.pow(2);

    private CountedNouns() {
    }

    /** Returns the end of the noun after a whole number; the place itself if there is none. */
    static int end(TextLanguage language, String text, int place, BigDecimal number) {
        Matcher noun = switch (language) {
            case ZH -> CHINESE.matcher(text);
            case RU -> RUSSIAN.matcher(text);
            default -> ENGLISH.matcher(text);
        };
        boolean found = noun.region(place, text.length()).useTransparentBounds(true).lookingAt()
                && (language != TextLanguage.RU || agrees(noun.group("noun"), number));
        return found ? noun.end() : place;
    }

    /** Tells whether a Russian noun has the form that its number asks for; any other form follows an ordinal: «15 места». */
    private static boolean agrees(String noun, BigDecimal number) {
        int last = number.remainder(TEN).intValue();
        boolean few = last >= 2 && last <= 4 && number.remainder(HUNDRED).intValue() / 10 != 1;
        return few == VOWELS.indexOf(noun.charAt(noun.length() - 1)) >= 0;
    }
}
