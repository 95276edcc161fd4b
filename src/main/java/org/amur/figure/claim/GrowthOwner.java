package org.amur.figure.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;

/**
 * Tells whether the only growth of a sentence may be that of another figure: if several amounts are stated, or one of
 * another flow or partner (exports rose 4.1%, while imports were $129 billion; exports fell, but exports to Russia were
 * $111 billion).
 */
record GrowthOwner(Sentence sentence, List<StatedAmount> amounts, List<StatedGrowth> growths) {

    private static final int MIN_NOUN_LENGTH = 4;

    List<ClaimQuestion> doubts() {
        if (growths.size() != 1 || !areSeveral() && amounts.stream().noneMatch(this::isOfOtherFlow)) {
            return List.of();
        }
        return List.of(new ClaimQuestion(Doubt.GROWTH_OF_WHICH, growths.get(0).quote()));
    }

    /** Tells whether several amounts of one currency are stated; other currencies may repeat the same amount. */
    private boolean areSeveral() {
        return Stream.of(Currency.values()).anyMatch(currency -> amounts.stream().map(each -> each.in(currency))
                .filter(each -> !each.isEmpty()).distinct().count() > 1);
    }

    private boolean isOfOtherFlow(StatedAmount amount) {
        int rate = growths.get(0).span().from();
        int first = Math.min(rate, amount.place());
        int last = Math.max(rate, amount.place());
        Optional<Flow> before = lastFlow(0, first);
        Optional<Flow> between = lastFlow(first, last);
        if (before.isEmpty()) {
            return between.isPresent() && rate == first && isOfSomethingUnknown(rate);
        }
        Set<String> more = ofWhat(first, last);
        more.removeAll(ofWhat(0, first));
        return between.isPresent() && (!before.equals(between) || !more.isEmpty());
    }

    /** Returns the owners and partners of the named trade, and whether it is a part of the trade named before. */
    private Set<String> ofWhat(int from, int to) {
        Set<String> what = new TreeSet<>();
        for (int place = from; place < to; place++) {
            ClaimToken token = sentence.at(place);
            if (token.is(WordRole.BILATERAL)) {
                what.addAll(Set.of("CN", "RU"));
            } else if (token.is(WordRole.ALL_TRADE) || token.is(WordRole.OF_WHICH)) {
                what.add(token.is(WordRole.OF_WHICH) ? "OF_WHICH" : "ALL");
            }
            token.of(WordRole.COUNTRY).or(() -> token.of(WordRole.ADJECTIVE)).ifPresent(what::add);
            token.of(WordRole.THIRD).filter(any -> !token.is(WordRole.BEFORE_CURRENCY)).ifPresent(what::add);
        }
        return what;
    }

    /** Tells whether the subject of the rate's clause is unknown. */
    private boolean isOfSomethingUnknown(int rate) {
        for (int place = rate - 1; !sentence.endsClause(place); place--) {
            ClaimToken token = sentence.at(place);
            if (token.senses().isEmpty() && token.kind() == ClaimToken.Kind.WORD && token.text()
                    .length() >= MIN_NOUN_LENGTH) {
                return FlowReader.flow(sentence.at(rate)).isEmpty() && lastFlow(rate, sentence.clauseEnd(rate)).isEmpty();
            }
        }
        return false;
    }

    private Optional<Flow> lastFlow(int from, int to) {
        for (int place = to - 1; place >= from; place--) {
            ClaimToken token = sentence.at(place);
            Optional<Flow> flow = FlowReader.flow(token).or(() -> FlowReader.delivery(token));
            if (flow.isPresent()) {
                return flow;
            }
        }
        return Optional.empty();
    }
}
