package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.amur.figure.value.Currency;

/** One amount stated in several currencies, side by side: 1.28 trillion yuan ($190 billion). */
record AmountGroup(List<StatedAmount> amounts) {

    private static final Set<String> SAME = Set.of("equivalent", "equal", "equals", "about", "эквивалент", "折合", "合", "约合", "相当于");

    int place() {
        return amounts.get(0).place();
    }

    int end() {
        return amounts.get(amounts.size() - 1).end();
    }

    /** Tells whether it is a level of trade, not a change, mean, whole or base. */
    boolean isLevel() {
        return amounts.get(0).level();
    }

    Set<Currency> currencies() {
        Set<Currency> currencies = new TreeSet<>();
        amounts.forEach(each -> currencies.addAll(each.currencies()));
        return currencies;
    }

    static List<AmountGroup> of(Sentence sentence, List<StatedAmount> amounts) {
        List<AmountGroup> groups = new ArrayList<>();
        for (StatedAmount amount : amounts) {
            AmountGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && isSame(sentence, last, amount)) {
                List<StatedAmount> together = new ArrayList<>(last.amounts);
                together.add(amount);
                groups.set(groups.size() - 1, new AmountGroup(together));
            } else {
                groups.add(new AmountGroup(List.of(amount)));
            }
        }
        return groups;
    }

    private static boolean isSame(Sentence sentence, AmountGroup last, StatedAmount amount) {
        Set<Currency> common = last.currencies();
        common.retainAll(amount.currencies());
        boolean opened = false;
        for (int place = last.end(); place < amount.place(); place++) {
            ClaimToken token = sentence.at(place);
            boolean says = token.isSign("(（") || token.is(WordRole.OR) || token.is(WordRole.COUNTED_IN) || SAME.contains(token.text());
            opened |= says;
            if (!says && !token.isSign(",，.") && !token.is(WordRole.APPROXIMATE) && !token.is(WordRole.TO) && !token.is(WordRole.ARTICLE)) {
                return false;
            }
        }
        return opened && common.isEmpty();
    }
}
