package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds rates that are not of the value of trade year on year: of quantities or at constant prices, of something else
 * (GDP, цены, 汇率), or against an earlier statement or expectation.
 */
record OtherGrowth(Sentence sentence, List<StatedGrowth> growths) {

    /** Maximum number of words between a subject and its change: consumer prices in Russia rose. */
    private static final int FORWARD = 4;

    List<ClaimQuestion> doubts() {
        return IntStream.range(0, growths.size()).boxed().flatMap(i -> of(i).stream()).toList();
    }

    /** Returns the questions about one rate. */
    List<ClaimQuestion> of(int i) {
        List<ClaimQuestion> doubts = new ArrayList<>();
        MonthOnMonth.Span rate = growths.get(i).span();
        int from = i == 0 ? 0 : growths.get(i - 1).span().to();
        int to = i + 1 == growths.size() ? sentence.length() : growths.get(i + 1).span().from();
        first(from, to, place -> sentence.at(place).is(WordRole.QUANTITY_TERMS))
                .ifPresent(place -> doubts.add(new ClaimQuestion(Doubt.GROWTH_OF_QUANTITY, sentence.quote(place))));
        subject(from, rate.from()).filter(place -> !FlowReader.isFlow(sentence.at(place)))
                .ifPresent(place -> doubts.add(new ClaimQuestion(Doubt.GROWTH_OF_ELSE, sentence.quote(place, rate.to()))));
        first(from, to, place -> isBase(place, rate))
                .ifPresent(place -> doubts.add(new ClaimQuestion(Doubt.GROWTH_BASE, sentence.quote(place))));
        return doubts;
    }

    private static Optional<Integer> first(int from, int to, IntPredicate is) {
        return IntStream.range(from, to).filter(is).boxed().findFirst();
    }

    /** Returns the place of the rate's subject: the nearest flow before it, or another subject that changes. */
    private Optional<Integer> subject(int from, int rate) {
        return IntStream.range(from, rate).map(place -> from + rate - 1 - place)
                .filter(place -> FlowReader.isFlow(sentence.at(place)) || rises(place, rate)).boxed().findFirst();
    }

    /** Tells whether it is a subject; in "on higher prices" and "in yuan" it is not. */
    private boolean rises(int place, int rate) {
        ClaimToken before = sentence.at(place - 1);
        boolean object = before.is(WordRole.IN)
                || before.is(WordRole.COUNTED_IN)
                || before.is(WordRole.TO)
                || before.is(WordRole.UP)
                || before.is(WordRole.DOWN);
        if (sentence.at(place).is(WordRole.COMMODITY) && isDirection(place + 1) && !before.is(WordRole.TO) && !FlowReader.isFlow(before)) {
            return true;
        }
        if (!sentence.at(place).is(WordRole.NO_TRADE)
                || sentence.isTaken(place)
                || object && sentence.at(place).kind() == ClaimToken.Kind.WORD) {
            return false;
        }
        return IntStream.rangeClosed(place + 1, Math.min(place + FORWARD, rate))
                .takeWhile(each -> each == rate || !sentence.endsClause(each))
                .anyMatch(each -> each == rate || isDirection(each));
    }

    private boolean isDirection(int place) {
        return sentence.at(place).is(WordRole.UP) || sentence.at(place).is(WordRole.DOWN);
    }

    /** Matches an earlier statement: higher than previously reported, выше предварительной оценки, 比初步数据. */
    private boolean isBase(int place, MonthOnMonth.Span rate) {
        if (!sentence.at(place).is(WordRole.STATED_BEFORE) || !sentence.isOneClause(rate.from(), place)) {
            return false;
        }
        int before = sentence.at(place - 1).text().equals("the") || sentence.at(place - 1).is(WordRole.WITH) ? place - 2 : place - 1;
        ClaimToken token = sentence.at(before);
        return token.is(WordRole.AGAINST) || token.is(WordRole.COMPARED) || token.is(WordRole.UP) || token.is(WordRole.DOWN);
    }
}
