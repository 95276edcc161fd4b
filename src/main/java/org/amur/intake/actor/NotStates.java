package org.amur.intake.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.intake.text.Lexicon;

/** Tells where a Chinese character abbreviates a state and where it belongs to another word. */
final class NotStates {

    private static final Set<String> OTHER = words("other");
    private static final Set<String> AFTER = words("after");
    private static final Set<String> BEFORE = words("before");
    /** Only these may stand alone without a word that tells; 美 is beautiful as often as American. */
    private static final Set<String> UNAMBIGUOUS = Set.of("俄");
    private static final Set<String> WITH_NEIGHBOUR = Set.of("美");
    private static final Set<String> WITH_VERB = Set.of("日", "韩", "朝", "印", "英", "欧", "乌", "台", "蒙", "华");
    private static final Set<String> VERBS = Set.of("对", "访", "驻", "赴", "援", "挺");
    /** After 日 as day: daily, recently, increasingly. */
    private static final Set<String> DAY_WORDS = Set.of("常", "本", "期", "后", "前", "益", "间", "内", "程", "趋", "渐", "均");
    private static final int LONGEST = 4;

    private NotStates() {
    }

    private static Set<String> words(String rule) {
        return Lexicon.lines(NotStates.class, "characters.txt").stream().map(Lexicon::columns).filter(line -> line.get(0).equals(rule))
                .flatMap(line -> line.stream().skip(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whether some characters lie in a word that names no states. */
    static boolean isOtherWord(Reading text, int from, int to) {
        for (int start = Math.max(0, from - 2); start < to; start++) {
            for (int end = Math.max(from + 1, start + 2); end <= start + LONGEST; end++) {
                if (OTHER.contains(joined(text, start, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String joined(Reading text, int from, int to) {
        return Stream.iterate(from, index -> index < to, index -> index + 1).map(text::plain).collect(Collectors.joining());
    }

    /** Tells whether 日 begins a word of days, such as 日益, increasingly. */
    static boolean isDay(Reading text, int at) {
        return text.is(at, "日") && DAY_WORDS.contains(text.plain(at + 1));
    }

    static boolean isAbbreviation(Reading text, int at) {
        String character = text.plain(at);
        if (isOtherWord(text, at, at + 1)) {
            return false;
        }
        if (UNAMBIGUOUS.contains(character)) {
            return true;
        }
        if (WITH_NEIGHBOUR.contains(character)) {
            return isAny(BEFORE, text, at, false) || isAny(AFTER, text, at + 1, true) && !text.isHan(at - 1);
        }
        return WITH_VERB.contains(character) && VERBS.contains(text.plain(at - 1)) && !isDay(text, at);
    }

    private static boolean isAny(Set<String> words, Reading text, int at, boolean forward) {
        for (int length = 1; length <= LONGEST; length++) {
            if (words.contains(forward ? joined(text, at, at + length) : joined(text, at - length, at))) {
                return true;
            }
        }
        return false;
    }

    /** 中方块 and the like do not occur; 对方, 双方 and 地方 have no state. */
    static boolean isSideWord(Reading text, int at) {
        return List.of("法", "向", "面", "式", "案", "针", "程", "块", "言", "位").contains(text.plain(at + 2))
                || text.is(at, "日") && text.is(at - 1, "今");
    }

    /** Tells of words with 军 that are no armed forces: military exercises, aircraft. */
    static boolean isForceWord(Reading text, int at) {
        return List.of("演", "售", "机", "舰", "事", "方", "援", "备", "工", "火", "控", "费").contains(text.plain(at + 2))
                || isOtherWord(text, at, at + 1);
    }
}
