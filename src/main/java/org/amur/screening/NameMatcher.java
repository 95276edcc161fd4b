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
 * Compares two parties by all names and other attributes, with explanation. Without a list, words have fixed weights;
 * {@link ScreeningIndex} also weighs them by rarity.
 */
public final class NameMatcher {

    /** Default threshold of a search, chosen by cross-validation; see {@code src/docs/reference/screening.md}. */
    public static final float THRESHOLD = 0.7f;

    /** Threshold for opening a case; an equal unique number is sufficient. */
    public static final float CASE_THRESHOLD = 0.79f;

    private NameMatcher() {
    }

    /** Returns the best match of any two names; empty if they share neither a word nor a unique number. */
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

    /** Returns true if a name score is too low for a search to find it. */
    static boolean isHardlyAny(float name) {
        return name < NameIndex.MIN_THRESHOLD;
    }

    /**
     * Adds the evidence; the explanation is added later.
     *
     * @param byNumber true if a number alone is the reason, so that the names do not count
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
