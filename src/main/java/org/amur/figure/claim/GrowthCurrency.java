package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.amur.figure.value.Amount;

/**
 * Tells whether a growth may be in another currency than the figure: if the text names its currency (in dollar terms, в
 * рублях, 按人民币计) and states other amounts, or states amounts of several currencies. Growth differs by currency.
 */
record GrowthCurrency(Sentence sentence, List<StatedAmount> amounts, List<StatedGrowth> growths) {

    /**
     * Returns the questions.
     *
     * @param foreign quote of an amount in a currency without figures; empty for none
     */
    List<ClaimQuestion> doubts(Optional<String> foreign) {
        if (growths.isEmpty()) {
            return List.of();
        }
        Set<String> stated = stated();
        foreign.ifPresent(stated::add);
        Set<String> named = new TreeSet<>();
        List<String> quotes = new ArrayList<>();
        for (int place = 0; place < sentence.length(); place++) {
            String currency = named(place);
            if (!currency.isEmpty()) {
                named.add(currency);
                quotes.add(sentence.quote(place));
            }
        }
        boolean other = !named.isEmpty() && !named.equals(stated);
        if (!other && stated.size() < 2) {
            return List.of();
        }
        return List.of(new ClaimQuestion(Doubt.GROWTH_CURRENCY, quotes.isEmpty() ? growths.get(0).quote() : quotes.get(0)));
    }

    /** Returns the currencies of the amounts stated in one currency alone. */
    private Set<String> stated() {
        return amounts.stream()
                .map(each -> each.meanings().stream().map(Amount::currency).collect(Collectors.toSet()))
                .filter(each -> each.size() == 1).map(each -> each.iterator().next().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the currency named here for a rate; empty if none. */
    private String named(int place) {
        ClaimToken token = sentence.at(place);
        Optional<String> currency = token.of(WordRole.CURRENCY).or(() -> token.of(WordRole.FOREIGN));
        if (currency.isEmpty() || sentence.isTaken(place)) {
            return "";
        }
        ClaimToken before = sentence.at(place - 1);
        boolean terms = sentence.at(sentence.afterHyphen(place + 1)).is(WordRole.TERMS);
        boolean in = (before.is(WordRole.IN) || before.is(WordRole.COUNTED_IN)) && isBesideRate(place);
        return terms || in ? currency.get() : "";
    }

    private boolean isBesideRate(int place) {
        return growths.stream().anyMatch(each -> sentence.isOneClause(each.span().from(), place));
    }
}
