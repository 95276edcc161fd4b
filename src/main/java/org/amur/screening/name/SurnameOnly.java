package org.amur.screening.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.screening.name.NameMatch.Objection;

/**
 * Search for persons by one word that may be their surname. Without it, the other parts of a long name would put some
 * of them below the threshold.
 */
public final class SurnameOnly {

    /** Highest score of such a match; it grows with that of the names. */
    public static final float MOST = 0.75f;
    private static final float LEAST = 0.7f;
    /** Minimum likeness of the two surnames. */
    private static final float SAME = 0.93f;

    private SurnameOnly() {
    }

    /** Returns true if the query is one word that can be a surname. */
    public static boolean isAsked(WeightedName query) {
        return query.isPerson() && query.size() == 1 && query.token(0).role() == TokenRole.NAME && !isGiven(query.token(0));
    }

    private static boolean isGiven(NameToken token) {
        return token.readings().stream().anyMatch(reading -> !NameLexicon.given(reading.sounds()).isEmpty());
    }

    /** Returns the match of a query of one word with the surname of a person; empty if it is another part of the name. */
    public static Optional<NameMatch> of(WeightedName query, WeightedName other) {
        if (!other.isPerson() || other.size() < 2) {
            return Optional.empty();
        }
        NameMatch match = Comparison.of(query, other);
        List<MatchedPart> met = match.parts().stream().filter(MatchedPart::isMet).toList();
        boolean surname = met.size() == 1 && met.get(0).likeness() >= SAME && met.get(0).other().size() == 1
                && isSurname(met.get(0).other().get(0), other, Syllables.isOne(query.token(0).folded()));
        return surname ? Optional.of(new NameMatch(Math.max(match.score(), LEAST + (MOST - LEAST) * match.score()), match.parts(),
                marked(match))) : Optional.empty();
    }

    private static List<Objection> marked(NameMatch match) {
        return Stream.concat(Stream.of(Objection.SURNAME_ONLY),
                match.against().stream().filter(objection -> objection != Objection.SINGLE_NAME)).toList();
    }

    /**
     * Returns true for the words before a comma; without one, for the first and last word that is no patronymic. One
     * syllable must begin a Chinese name, because it is part of too many others.
     */
    private static boolean isSurname(String written, WeightedName name, boolean syllable) {
        String text = name.name().text();
        int comma = text.indexOf(',');
        if (comma >= 0) {
            return text.indexOf(written) < comma;
        }
        List<NameToken> names = IntStream.range(0, name.size()).mapToObj(name::token).filter(token -> token.role() == TokenRole.NAME)
                .toList();
        boolean first = !names.isEmpty() && names.get(0).written().equals(written);
        return syllable ? first && name.isChinese() : first || !names.isEmpty() && names.get(names.size() - 1).written().equals(written);
    }
}
