package org.amur.figure.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds what says that amounts are of more or of less than the two countries' trade in all goods, wherever it stands. */
final class CoverageWords {

    /** So many words may stand between "excluding" and what is left out: without trade with Hong Kong. */
    private static final int FORWARD = 4;

    private final Sentence sentence;

    CoverageWords(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Excluding Hong Kong, без учёта нефти, 含香港. */
    List<ClaimQuestion> doubts() {
        return IntStream.range(0, sentence.length()).boxed().flatMap(place -> at(place).stream()).limit(1)
                .map(quote -> new ClaimQuestion(Doubt.OTHER_COVERAGE, quote)).toList();
    }

    private Optional<String> at(int place) {
        ClaimToken token = sentence.at(place);
        if (token.is(WordRole.WITHOUT)) {
            return upTo(place, each -> isOther(each) || sentence.at(each).is(WordRole.COMMODITY) || sentence.at(each).is(WordRole.SERVICES));
        }
        return token.is(WordRole.INCLUDING) ? upTo(place, this::isOther) : Optional.empty();
    }

    private Optional<String> upTo(int place, Predicate<Integer> of) {
        for (int each = place + 1; each <= place + FORWARD && !sentence.endsClause(each); each++) {
            if (of.test(each)) {
                return Optional.of(sentence.quote(place, each + 1));
            }
        }
        return Optional.empty();
    }

    /** Not the US of US $15 billion. */
    private boolean isOther(int place) {
        ClaimToken token = sentence.at(place);
        return token.is(WordRole.THIRD) && !token.is(WordRole.BEFORE_CURRENCY);
    }

    /** Where no flow is read: China and India together bought so much, deliveries of gas were worth so much. */
    List<ClaimQuestion> withoutFlow() {
        boolean together = sentence.has(WordRole.TOGETHER);
        return IntStream.range(0, sentence.length()).filter(place -> sentence.at(place).is(WordRole.COMMODITY) || together && isOther(place))
                .limit(1).mapToObj(place -> new ClaimQuestion(isOther(place) ? Doubt.OTHER_PARTNER : Doubt.COMMODITY, sentence.quote(place)))
                .toList();
    }
}
