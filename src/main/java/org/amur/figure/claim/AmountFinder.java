package org.amur.figure.claim;

import java.util.Optional;

/** Finds the positions of amounts: a sign, a currency, a number, its unit, a currency. */
final class AmountFinder {

    private static final String MINUS = "-\u2212";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015";

    private final Sentence sentence;
    private final CurrencyWords money;
    private final QuantityReader quantities;

    AmountFinder(Sentence sentence, CurrencyWords money) {
        this.sentence = sentence;
        this.money = money;
        quantities = new QuantityReader(sentence, money);
    }

    /**
     * Position of an amount.
     *
     * @param place where it begins, with its sign
     * @param first the place after the sign
     * @param number place of the number, after the currency before it
     * @param counted the number and its unit
     * @param end the place after the currency behind it
     */
    record Found(int place, int first, int number, QuantityReader.Counted counted, int end) {
    }

    /**
     * Returns the amount that begins here. A number without unit and currency is not an amount, nor is one that counts
     * something else.
     */
    Optional<Found> at(int place) {
        int first = isMinus(place) || isDash(place) ? place + 1 : place;
        int number = first;
        while (money.is(number) && number < first + 2) {
            number++;
        }
        boolean prefix = number > first;
        number = isMinus(number) ? number + 1 : number;
        Optional<QuantityReader.Counted> counted = quantities.at(number, prefix);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Found found = new Found(place, first, number, counted.get(), money.after(counted.get().next()));
        return Optional.of(found).filter(this::isAmount);
    }

    private boolean isAmount(Found found) {
        int next = found.counted.next();
        return (found.counted.scaled() || found.number > found.first || found.end > next)
                && !sentence.at(found.end).is(WordRole.PERCENT)
                && !sentence.at(sentence.afterHyphen(sentence.afterPoint(next))).is(WordRole.NOT_MONEY);
    }

    boolean isMinus(int place) {
        ClaimToken token = sentence.at(place);
        boolean sign = token.isSign(MINUS) && !sentence.at(place + 1).spaced()
                && (token.spaced() || money.is(place - 1) || sentence.endsClause(place - 1));
        return sign || token.is(WordRole.MINUS);
    }

    boolean isDash(int place) {
        ClaimToken token = sentence.at(place);
        return token.isSign(DASHES) && !sentence.at(place + 1).spaced() && (token.spaced() || sentence.endsClause(place - 1));
    }
}
