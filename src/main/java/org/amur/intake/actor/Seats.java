package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.amur.intake.text.TextWord.Kind;

/** Finds capitals that stand for their states, as against places, and the Kremlin, which stands for the president's office. */
final class Seats {

    private static final String KREMLIN = "kremlin";
    private static final List<String> CHINESE_KREMLIN = List.of("克里姆林宫", "克宫");
    private static final String RUSSIAN_KREMLIN = "кремл";
    private static final String RUSSIA = "RU";
    private static final Set<String> AND = Set.of("and", "и", "和", "与", "及", "、");
    /** Words between "invited" and "to". */
    private static final int FAR = 6;

    private final Reading text;
    private final KnownNames index;
    private final Vocabulary vocabulary;
    /** Index after the last capital that is a place. */
    private int placeEnd;

    Seats(Reading text, KnownNames index) {
        this.text = text;
        this.index = index;
        vocabulary = index.vocabulary();
    }

    static boolean isKremlin(String plain) {
        String joined = plain.replace(" ", "");
        return KREMLIN.equals(joined) || CHINESE_KREMLIN.contains(joined) || joined.matches("кремл(?:ь|я|ю|ем|е)");
    }

    List<Find> find() {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            List<TermTrie.Match<Subject>> capital = index.capitals().at(text, i);
            if (!capital.isEmpty() && !isBesidePlace(i) && standsForState(i, capital.get(0).to())) {
                finds.add(new Find(i, capital.get(0).to(), capital.get(0).value(), ActorRule.SEAT, null));
            } else if (!capital.isEmpty()) {
                placeEnd = capital.get(0).to();
            }
            int end = kremlinEnd(i);
            if (end > i && !isKremlinPlace(i, end)) {
                addKremlin(i, end, finds);
            }
        }
        return finds;
    }

    /** Tells whether a capital is joined to one that is a place: "in Moscow and Beijing". */
    private boolean isBesidePlace(int from) {
        return placeEnd == from - 1 && placeEnd > 0 && AND.contains(text.plain(from - 1));
    }

    private boolean standsForState(int from, int to) {
        return switch (text.at(from).kind()) {
            case HAN -> isChineseMetonym(from, to);
            case CYRILLIC -> isRussianMetonym(from, to);
            default -> isEnglishMetonym(from, to);
        };
    }

    private boolean isDateline(int from, int to) {
        return text.is(to, ",") && (text.at(to + 1).kind() == Kind.NUMBER
                || text.at(to + 2).kind() == Kind.NUMBER)
                || text.is(from - 1, ",") && !text.at(from - 2).plain().isEmpty() && isEndOfPhrase(to) && text.at(from - 2).isCapital()
                || text.at(from - 1).kind() == Kind.NUMBER && isEndOfPhrase(to)
                || text.opensSentence(from) && (text.is(to, "(") || text.at(from).isUpper());
    }

    private boolean isEndOfPhrase(int at) {
        return !text.continues(at) || text.is(at, ".") || text.is(at, ",");
    }

    private boolean isEnglishMetonym(int from, int to) {
        boolean isPlace = vocabulary.has("place-before", text.plain(from - 1))
                || vocabulary.has("place-after", text.plain(to))
                || text.is(from - 1, "to") && isInvited(from)
                || text.is(from - 1, "to")
                        && (vocabulary.has("moves", text.plain(from - 2))
                                || vocabulary.has("moves", text.plain(from - 3)))
                || text.is(from - 1, "to") && text.is(to, "for")
                || text.is(from - 1, "from") && text.is(to, "to")
                || text.is(from - 1, "for") && vocabulary.has("moves", text.plain(from - 2));
        boolean isAttribute = text.is(to, "-") && text.isGlued(to) && text.at(to + 1).isLetters() && !text.at(to + 1).isCapital();
        return !isPlace
                && !isAttribute
                && !isDateline(from, to)
                && !(text.at(to).isCapital()
                        && text.continues(to)
                        && text.at(to).isLetters());
    }

    private boolean isInvited(int from) {
        for (int i = from - 2; i > from - 2 - FAR; i--) {
            if (vocabulary.has("invites", text.plain(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRussianMetonym(int from, int to) {
        if (text.is(from - 1, "в") && vocabulary.has("capital-speaks", text.plain(to))) {
            return true;
        }
        boolean isPlace = vocabulary.has("place-before", text.plain(from - 1)) || vocabulary.has("place-after", text.plain(to))
                || vocabulary.has("place-after", text.plain(to + 1)) && text.is(to, "-");
        return !isPlace && !isDateline(from, to);
    }

    /** In Chinese a capital is a place unless its neighbours make it act. */
    private boolean isChineseMetonym(int from, int to) {
        String two = text.plain(to) + text.plain(to + 1);
        if (has("place-after", text.plain(to), two)) {
            return false;
        }
        String before = text.plain(from - 2) + text.plain(from - 1);
        if (has("place-before", text.plain(from - 1), before)) {
            return false;
        }
        return has("metonym-after", text.plain(to), two) || has("metonym-before", text.plain(from - 1), before);
    }

    private boolean has(String rule, String one, String two) {
        return vocabulary.has(rule, one) || vocabulary.has(rule, two);
    }

    private int kremlinEnd(int at) {
        String two = text.plain(at) + text.plain(at + 1);
        String chinese = two + text.plain(at + 2) + text.plain(at + 3) + text.plain(at + 4);
        if (CHINESE_KREMLIN.contains(chinese) || CHINESE_KREMLIN.contains(two)) {
            return at + (CHINESE_KREMLIN.contains(two) ? two : chinese).length();
        }
        return text.at(at).isCapital() && (text.is(at, KREMLIN) || text.plain(at).startsWith(RUSSIAN_KREMLIN)
                && isKremlin(text.plain(at))) ? at + 1 : at;
    }

    private boolean isKremlinPlace(int from, int to) {
        boolean isInside = text.is(from - 1, "в") || text.is(from - 1, "in") || text.is(from - 1, "at") || text.is(from - 1, "在")
                || text.isHan(from) && index.capitals().at(text, from - 3).stream().anyMatch(capital -> capital.to() == from)
                || (text.is(from - 1, "the") || text.is(from - 1, "grand")) && (text.is(from - 2, "in") || text.is(from - 2, "at"));
        boolean isAddress = text.is(to, ",") && index.capitals().at(text, to + 1).size() > 0
                || text.is(from - 1, ",") && !index.capitals().at(text, from - 2).isEmpty();
        return isAddress || isInside && !vocabulary.has("capital-speaks", text.plain(to)) || text.is(to, "palace") || text.is(to, "wall");
    }

    private void addKremlin(int from, int to, List<Find> finds) {
        index.institution("president-office", RUSSIA).or(() -> index.state(RUSSIA))
                .ifPresent(subject -> finds.add(new Find(from, to, subject, ActorRule.SEAT, null)));
    }
}
