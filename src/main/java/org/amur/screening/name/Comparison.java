package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares two names: assigns their words for maximum matched weight, first spans that the other name writes as one
 * word, and explains the match. Symmetric and stateless.
 */
public final class Comparison {

    /** Minimum likeness of a joined spelling; below, it is another name. */
    private static final float JOINED = 0.84f;
    /** Phonetic mass of a short word, which joined words of other names match by chance. */
    private static final float SHORT = 4.6f;
    private static final float JOINED_IN_SHORT = 0.94f;
    private static final float RUN_TOGETHER = 0.98f;
    /** Minimum likeness before the discount of joined words, with rounding tolerance. */
    private static final float MIN_RUN_TOGETHER = JOINED / RUN_TOGETHER - 1e-3f;
    private static final float FRAMED_JOIN = 0.9f;
    /** Minimum weight of a proper name, where common words weigh less. */
    private static final float OF_A_NAME = 0.75f;
    private static final List<ParsedName.Join> NO_JOINS = List.of();
    private static final List<Pair> NO_PAIRS = List.of();

    /** Match of a word of the first name with one of the other, by index. */
    interface Pairing {
        TokenMatch of(int i, int j);
    }

    /** Matched words of both names; {@code to} is the last. */
    record Pair(int fromA, int toA, int fromB, int toB, TokenMatch meeting) {
    }

    private final WeightedName a;
    private final WeightedName b;
    private final Weights weights;
    private final boolean[] usedA;
    private final boolean[] usedB;
    private final List<Pair> pairs = new ArrayList<>();
    private final TokenMatch[][] meetings;
    private final List<Pair> acronyms;
    private Penalties doubts;
    private float score;

    private Comparison(WeightedName a, WeightedName b, Weights weights, TokenMatch[][] meetings, List<Pair> acronyms) {
        this.a = a;
        this.b = b;
        this.weights = weights;
        this.meetings = meetings;
        this.acronyms = acronyms;
        usedA = new boolean[a.size()];
        usedB = new boolean[b.size()];
    }

    /** Returns the score without explanation. */
    public static float score(WeightedName a, WeightedName b) {
        return score(a, b, Weights.CHOSEN);
    }

    /** Returns the score with given weights. */
    public static float score(WeightedName a, WeightedName b, Weights weights) {
        return best(a, b, weights, pairing(a, b)).score;
    }

    /** Returns the score with known matches of words. */
    static float score(WeightedName a, WeightedName b, Pairing pairing) {
        return best(a, b, Weights.CHOSEN, pairing).score;
    }

    public static NameMatch of(WeightedName a, WeightedName b) {
        Comparison best = best(a, b, Weights.CHOSEN, pairing(a, b));
        return best.score == 0 ? NameMatch.NONE : new NameMatch(best.score, best.parts(), best.doubts.objections());
    }

    private static Pairing pairing(WeightedName a, WeightedName b) {
        return (i, j) -> TokenMatch.of(a.token(i), b.token(j));
    }

    /** Returns the better of two comparisons: with abbreviations, or word by word. */
    private static Comparison best(WeightedName a, WeightedName b, Weights weights, Pairing pairing) {
        TokenMatch[][] meetings = meetings(a, b, pairing);
        Comparison best = new Comparison(a, b, weights, meetings, NO_PAIRS);
        best.score = best.compare();
        List<Pair> acronyms = Acronym.between(a, b);
        if (!acronyms.isEmpty()) {
            Comparison abbreviated = new Comparison(a, b, weights, meetings, acronyms);
            abbreviated.score = abbreviated.compare();
            return abbreviated.score > best.score ? abbreviated : best;
        }
        return best;
    }

    private static TokenMatch[][] meetings(WeightedName a, WeightedName b, Pairing pairing) {
        TokenMatch[][] meetings = new TokenMatch[a.size()][b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                meetings[i][j] = pairing.of(i, j);
            }
        }
        return meetings;
    }

    private float compare() {
        if (a.size() == 0 || b.size() == 0) {
            return 0;
        }
        join();
        assign();
        float metA = 0;
        float metB = 0;
        boolean translated = Score.Case.of(a.traits(), b.traits()) == Score.Case.TRANSLATIONS;
        for (Pair pair : pairs) {
            float likeness = translated ? pair.meeting().amongTranslations() : pair.meeting().likeness();
            metA += weight(a, pair.fromA(), pair.toA()) * likeness;
            metB += weight(b, pair.fromB(), pair.toB()) * likeness;
        }
        float leftA = a.total() - metA;
        float leftB = b.total() - metB;
        doubts = new Penalties(a, b, pairs, leftA, leftB, weights);
        return Score.of(metA, leftA, metB, leftB, kindOf(), weights) * doubts.factor();
    }

    private Score.Case kindOf() {
        Score.Case names = Score.Case.of(a.traits(), b.traits());
        return names == Score.Case.TRANSLATIONS && pairs.stream().noneMatch(this::isOfNames) ? Score.Case.MEANINGS : names;
    }

    /** Returns true if a proper name matched, not only a dictionary word. */
    private boolean isOfNames(Pair pair) {
        MatchType way = pair.meeting().way();
        boolean heard = way != MatchType.MEANING && way != MatchType.COGNATE;
        return heard && Math.max(weight(a, pair.fromA(), pair.toA()), weight(b, pair.fromB(), pair.toB())) >= OF_A_NAME;
    }

    private static float weight(WeightedName name, int from, int to) {
        float weight = 0;
        for (int i = from; i <= to; i++) {
            weight += name.weight(i);
        }
        return weight;
    }

    /** Matches the spans of one name that the other writes as one word, most similar and longest first. */
    private void join() {
        List<Pair> found = new ArrayList<>();
        for (ParsedName.Join join : b.mayWriteAsOne(a) ? a.joins() : NO_JOINS) {
            for (int j = 0; j < b.size() && b.mayHaveWord(join); j++) {
                TokenMatch meeting = inSyllables(joined(join.whole(), b.token(j), false), a, join, b.token(j));
                if (meeting != null && meeting.likeness() > mostOf(join.from(), join.to(), j, j)) {
                    found.add(new Pair(join.from(), join.to(), j, j, meeting));
                }
            }
        }
        for (ParsedName.Join join : a.mayWriteAsOne(b) ? b.joins() : NO_JOINS) {
            for (int i = 0; i < a.size() && a.mayHaveWord(join); i++) {
                TokenMatch meeting = inSyllables(joined(join.whole(), a.token(i), true), b, join, a.token(i));
                if (meeting != null && meeting.likeness() > mostOf(i, i, join.from(), join.to())) {
                    found.add(new Pair(i, i, join.from(), join.to(), meeting));
                }
            }
        }
        found.addAll(acronyms);
        if (found.isEmpty()) {
            return;
        }
        found.sort(Comparator.comparingDouble((Pair pair) -> -pair.meeting().likeness())
                .thenComparingInt(pair -> -(pair.toA() - pair.fromA() + pair.toB() - pair.fromB()))
                .thenComparingInt(pair -> pair.fromA() + pair.fromB()));
        found.stream().filter(this::isFree).forEach(this::take);
    }

    /** Returns the match of a joined span; if either is a Chinese personal name, every syllable must match. */
    private static TokenMatch inSyllables(TokenMatch meeting, WeightedName several, ParsedName.Join join, NameToken one) {
        if (meeting == null || !one.isChinese() && !several.token(join.from()).isChinese()) {
            return meeting;
        }
        boolean both = one.isChinese() && several.token(join.from()).isChinese();
        if (one.isBesideSurname() || several.token(join.from()).isBesideSurname()) {
            return meeting;
        }
        boolean same = both ? several.name().isInSyllables(join, one.syllables()) : meeting.likeness() >= RUN_TOGETHER;
        float likeness = same ? meeting.likeness() : 1 - TokenMatch.OTHER_SYLLABLES * (1 - meeting.likeness());
        return likeness < JOINED ? null : new TokenMatch(likeness, meeting.way(), meeting.one(), meeting.other());
    }

    private float mostOf(int fromA, int toA, int fromB, int toB) {
        float best = 0;
        for (int i = fromA; i <= toA; i++) {
            for (int j = fromB; j <= toB; j++) {
                best = Math.max(best, meetings[i][j].likeness());
            }
        }
        // One part may be nearly all of the word, but the whole is preferred.
        return best * 0.95f;
    }

    /** Returns the match of a word with several words written as one; null if there is none. */
    static TokenMatch joined(ParsedName.Whole several, NameToken token, boolean turned) {
        if (!token.isHeard()) {
            return null;
        }
        for (WordReading reading : token.readings()) {
            if (reading.bones().equals(several.bones())) {
                float likeness = several.framed() || token.framed()
                        ? framedJoin(several.sounds(), reading.sounds())
                        : RUN_TOGETHER
                                * PhoneticDistance.WORDS.of(
                                        several.sounds(),
                                        Sounds.mass(several.sounds()),
                                        reading.sounds(),
                                        reading.mass(),
                                        Sounds.PLAIN,
                                        MIN_RUN_TOGETHER);
                if (likeness >= (reading.mass() < SHORT && likeness < RUN_TOGETHER ? JOINED_IN_SHORT : JOINED)) {
                    WordReading whole = WordReading.of(several.sounds(), Transliteration.LATIN, reading.latin());
                    return new TokenMatch(likeness, MatchType.JOINED, turned ? reading : whole, turned ? whole : reading);
                }
            }
        }
        return null;
    }

    private static float framedJoin(String sounds, String others) {
        String frame = Sounds.frame(sounds);
        return frame.length() > 2 && frame.equals(Sounds.frame(others)) ? FRAMED_JOIN : 0;
    }

    private boolean isFree(Pair pair) {
        for (int i = pair.fromA(); i <= pair.toA(); i++) {
            if (usedA[i]) {
                return false;
            }
        }
        for (int j = pair.fromB(); j <= pair.toB(); j++) {
            if (usedB[j]) {
                return false;
            }
        }
        return true;
    }

    private void take(Pair pair) {
        if (!isFree(pair)) {
            return;
        }
        for (int i = pair.fromA(); i <= pair.toA(); i++) {
            usedA[i] = true;
        }
        for (int j = pair.fromB(); j <= pair.toB(); j++) {
            usedB[j] = true;
        }
        pairs.add(pair);
    }

    private void assign() {
        float[][] gain = new float[a.size()][b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                boolean free = !usedA[i] && !usedB[j];
                float likeness = meetings[i][j].likeness();
                // Of equal gains the one that keeps the word order is preferred.
                gain[i][j] = free && likeness > 0 ? (a.weight(i) + b.weight(j) + 1e-3f) * likeness - 1e-5f * Math.abs(i - j) : 0;
            }
        }
        int[] columns = Assignment.of(gain);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                take(new Pair(i, i, columns[i], columns[i], meetings[i][columns[i]]));
            }
        }
    }

    private List<MatchedPart> parts() {
        List<MatchedPart> parts = new ArrayList<>();
        for (Pair pair : pairs) {
            float weight = (weight(a, pair.fromA(), pair.toA()) + weight(b, pair.fromB(), pair.toB())) / 2;
            List<MatchedPart.Route> routes = new ArrayList<>();
            addRoute(a.token(pair.fromA()), pair.meeting().one(), routes);
            addRoute(b.token(pair.fromB()), pair.meeting().other(), routes);
            parts.add(new MatchedPart(written(a, pair.fromA(), pair.toA()), written(b, pair.fromB(), pair.toB()),
                    pair.meeting().likeness(), weight, pair.meeting().way(), routes));
        }
        parts.sort(Comparator.comparingDouble(part -> -part.weight()));
        for (int i = 0; i < a.size(); i++) {
            if (!usedA[i]) {
                parts.add(new MatchedPart(written(a, i, i), List.of(), 0, a.weight(i), null, List.of()));
            }
        }
        for (int j = 0; j < b.size(); j++) {
            if (!usedB[j]) {
                parts.add(new MatchedPart(List.of(), written(b, j, j), 0, b.weight(j), null, List.of()));
            }
        }
        return parts;
    }

    private static void addRoute(NameToken token, WordReading reading, List<MatchedPart.Route> routes) {
        if (reading != null && reading.path() != Transliteration.LATIN) {
            routes.add(new MatchedPart.Route(token.written(), reading.path(), reading.latin()));
        }
    }

    private static List<String> written(WeightedName name, int from, int to) {
        return name.name().tokens().subList(from, to + 1).stream().map(NameToken::written).toList();
    }
}
