package org.amur.trade.said;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.amur.trade.Currency;
import org.amur.trade.Flow;

/**
 * Tells whether the one growth of a sentence may be that of another figure than the one that is chosen: where several amounts
 * are stated, and where one is of another flow (exports rose 4.1%, while imports were $129 billion).
 */
final class WhoseGrowth {

    private final Sentence sentence;
    private final List<StatedAmount> amounts;
    private final List<StatedGrowth> growths;

    WhoseGrowth(Sentence sentence, List<StatedAmount> amounts, List<StatedGrowth> growths) {
        this.sentence = sentence;
        this.amounts = amounts;
        this.growths = growths;
    }

    List<Question> doubts() {
        if (growths.size() != 1 || !areSeveral() && amounts.stream().noneMatch(this::isOfOtherFlow)) {
            return List.of();
        }
        return List.of(new Question(Doubt.GROWTH_OF_WHICH, growths.get(0).quote()));
    }

    /** In one currency: in another it may be the same once more. */
    private boolean areSeveral() {
        return Stream.of(Currency.values()).anyMatch(currency -> amounts.stream().map(each -> each.in(currency))
                .filter(each -> !each.isEmpty()).distinct().count() > 1);
    }

    private boolean isOfOtherFlow(StatedAmount amount) {
        int rate = growths.get(0).span().from();
        int first = Math.min(rate, amount.place());
        Optional<Flow> before = lastFlow(0, first);
        Optional<Flow> between = lastFlow(first, Math.max(rate, amount.place()));
        return before.isPresent() && between.isPresent() && !before.equals(between);
    }

    private Optional<Flow> lastFlow(int from, int to) {
        for (int place = to - 1; place >= from; place--) {
            Optional<Flow> flow = FlowReader.flow(sentence.at(place));
            if (flow.isPresent()) {
                return flow;
            }
        }
        return Optional.empty();
    }
}
