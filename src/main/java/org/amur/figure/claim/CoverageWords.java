package org.amur.figure.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds words for a wider or narrower coverage than the two countries' trade in all goods. */
record CoverageWords(Sentence sentence) {

    /** Maximum number of words between "excluding" and its object: without trade with Hong Kong. */
    private static final int FORWARD = 4;

    /** Returns such words: excluding Hong Kong, без учёта нефти, 含香港. */
    List<ClaimQuestion> doubts() {
        return IntStream.range(0, sentence.length()).boxed().flatMap(place -> at(place).stream()).limit(1)
                .map(quote -> new ClaimQuestion(Doubt.OTHER_COVERAGE, quote)).toList();
    }

    private Optional<String> at(int place) {
        ClaimToken token = sentence.at(place);
        if (token.is(WordRole.WITHOUT)) {
            return upTo(
                    place,
                    each -> isOther(each)
                            || sentence.at(each).is(WordRole.COMMODITY)
                            || sentence.at(each).is(WordRole.SERVICES));
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

    /** Tells whether it is a country, not the US of US $15 billion. */
    private boolean isOther(int place) {
        ClaimToken token = sentence.at(place);
        return token.is(WordRole.THIRD) && !token.is(WordRole.BEFORE_CURRENCY);
    }

    /**
     * Returns such words where no flow is read: China and India together bought so much, deliveries of gas were worth
     * so much.
     */
    List<ClaimQuestion> withoutFlow() {
        boolean together = sentence.has(WordRole.TOGETHER);
        return IntStream.range(0, sentence.length())
                .filter(place -> sentence.at(place).is(WordRole.COMMODITY) || together && isOther(place))
                .limit(1)
                .mapToObj(place -> new ClaimQuestion(
                        isOther(place) ? Doubt.OTHER_PARTNER : Doubt.COMMODITY, sentence.quote(place)))
                .toList();
    }
}
