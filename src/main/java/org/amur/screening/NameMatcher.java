package org.amur.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.amur.screening.name.Comparison;
import org.amur.screening.name.NameIndex;
import org.amur.screening.name.NameMatch;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.ParsedName;
import org.amur.screening.name.Rarity;
import org.amur.screening.name.WeightedName;

/**
 * Compares two parties by all their names and by what else is known of them, and says why. Without a list to count in, words
 * weigh by what they are alone; {@link ScreeningIndex} also weighs by how many share them.
 */
public final class NameMatcher {

    /** The score from which a search shows an entry. Chosen by cross-validation, see {@code src/docs/screening.md}. */
    public static final float THRESHOLD = 0.7f;

    /** The score from which a case is opened: an equal number that tells a party from all others is enough. */
    public static final float CASE_THRESHOLD = 0.79f;

    private NameMatcher() {
    }

    /** The best that any two of their names give; empty if none has a word in common, nor they a number that tells a party. */
    public static Optional<Match> match(Party asked, Party other) {
        List<Evidence> evidence = EvidenceWeights.of(asked, other);
        boolean oneNumbered = EvidenceWeights.isOneNumbered(asked, other);
        List<WeightedName> theirs = other.names().stream().map(name -> weigh(NameParser.parse(name.text(), other.kind()))).toList();
        Compared best = null;
        for (PartyName mine : asked.names()) {
            for (ParsedName reading : NameParser.readings(mine.text(), asked.kind())) {
                WeightedName one = weigh(reading);
                for (int i = 0; i < theirs.size(); i++) {
                    float name = Comparison.score(one, theirs.get(i));
                    boolean byNumber = oneNumbered && isHardlyAny(name);
                    Match match = name > 0 || byNumber ? judged(other, mine, other.names().get(i), name, evidence, byNumber) : null;
                    if (match != null && (best == null || match.score() > best.match().score())) {
                        best = new Compared(match, one, theirs.get(i));
                    }
                }
            }
        }
        return Optional.ofNullable(best).map(found -> explained(found.match(), found.one(), found.two()));
    }

    private static WeightedName weigh(ParsedName name) {
        return new WeightedName(name, Rarity.UNKNOWN);
    }

    private record Compared(Match match, WeightedName one, WeightedName two) {
    }

    /** Whether so little of two names meets that neither is found by the other. */
    static boolean isHardlyAny(float name) {
        return name < NameIndex.LEAST;
    }

    /**
     * With the evidence, but not yet explained.
     *
     * @param byNumber whether a number alone is why the two are compared, so that the names count nothing
     */
    static Match judged(Party party, PartyName mine, PartyName theirs, float name, List<Evidence> evidence, boolean byNumber) {
        List<Evidence> all = new ArrayList<>(evidence);
        if (theirs.isWeak()) {
            all.add(EvidenceWeights.weakName(theirs.text()));
        }
        if (byNumber) {
            all = EvidenceWeights.withoutName(all);
        }
        float score = byNumber ? 0 : name;
        for (Evidence each : all) {
            score = each.on(score);
        }
        return new Match(party, mine, theirs, score, null, all);
    }

    static Match explained(Match match, WeightedName mine, WeightedName theirs) {
        return explained(match, Comparison.of(mine, theirs));
    }

    static Match explained(Match match, NameMatch name) {
        return new Match(match.party(), match.asked(), match.found(), match.score(), name, match.evidence());
    }
}
