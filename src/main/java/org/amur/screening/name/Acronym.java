package org.amur.screening.name;

import java.util.ArrayList;
import java.util.List;

import org.amur.screening.name.Comparison.Pair;

/**
 * Possible abbreviation of consecutive words of a name.
 *
 * @param letters lower case, as in {@link NameToken#letters}
 * @param from    index of the first abbreviated word
 * @param to      index of the last one
 */
record Acronym(String letters, int from, int to) {

    static final int MIN_LENGTH = 3;
    static final int MAX_LENGTH = 11;
    private static final TokenMatch ABBREVIATED = new TokenMatch(0.8f, MatchType.ACRONYM, null, null);
    private static final List<Pair> NONE = List.of();

    /** Returns the pairs of a word and the words of the other name that it abbreviates, with their likeness. */
    static List<Pair> between(WeightedName a, WeightedName b) {
        List<Pair> pairs = NONE;
        for (Acronym acronym : b.acronyms()) {
            for (int i = 0; i < a.size(); i++) {
                if (acronym.is(a.token(i))) {
                    pairs = with(new Pair(i, i, acronym.from, acronym.to, ABBREVIATED), pairs);
                }
            }
        }
        for (Acronym acronym : a.acronyms()) {
            for (int j = 0; j < b.size(); j++) {
                if (acronym.is(b.token(j))) {
                    pairs = with(new Pair(acronym.from, acronym.to, j, j, ABBREVIATED), pairs);
                }
            }
        }
        return pairs;
    }

    private static List<Pair> with(Pair other, List<Pair> pairs) {
        List<Pair> more = pairs.isEmpty() ? new ArrayList<>() : pairs;
        more.add(other);
        return more;
    }

    private boolean is(NameToken token) {
        return canBe(token) && token.letters().equals(letters);
    }

    /** Returns true if a word has the length of an abbreviation. */
    static boolean canBe(NameToken token) {
        return token.role() == TokenRole.NAME
                && !token.ofPerson()
                && token.letters().length() >= MIN_LENGTH
                && token.letters().length() <= MAX_LENGTH;
    }
}
