package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises ranges in which each number has its own unit: от 97,7 млрд до 98,1 млрд, $97.7bn–$98.1bn, 2300亿至2400亿. One
 * amount in two currencies is not a range.
 */
final class OwnUnits {

    private final Sentence sentence;
    private final CurrencyWords money;
    private final AmountFinder amounts;
    private final Ranges ranges;
    private final Set<Integer> seconds = new HashSet<>();

    OwnUnits(Sentence sentence, CurrencyWords money, AmountFinder amounts, Ranges ranges) {
        this.sentence = sentence;
        this.money = money;
        this.amounts = amounts;
        this.ranges = ranges;
    }

    /**
     * Tells whether the amount is an end of a range. Call in the order of the text, since the first end identifies the
     * second.
     */
    boolean isEnd(AmountFinder.Found amount) {
        Optional<AmountFinder.Found> second = second(amount);
        second.ifPresent(found -> seconds.add(found.number()));
        return second.isPresent() || seconds.contains(amount.number());
    }

    private Optional<AmountFinder.Found> second(AmountFinder.Found first) {
        int joint = sentence.afterPoint(first.end());
        boolean dash = sentence.at(joint).isSign(PeriodReader.DASHES) && !amounts.isMinus(joint);
        if (!dash && !ranges.joins(joint, first.place())) {
            return Optional.empty();
        }
        int next = joint + 1;
        while (sentence.at(next).is(WordRole.APPROXIMATE) || sentence.at(next).text().equals("the")) {
            next++;
        }
        return amounts.at(next).filter(second -> !Collections.disjoint(currencies(first), currencies(second)));
    }

    private List<String> currencies(AmountFinder.Found amount) {
        return money.of(amount.first(), amount.number(), amount.counted().next(), amount.end(), new ArrayList<>());
    }
}
