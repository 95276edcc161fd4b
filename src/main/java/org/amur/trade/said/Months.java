package org.amur.trade.said;

import java.util.Set;

import org.amur.date.MonthNames;

/** English and Russian months as they stand in a sentence, also after в: в январе. */
final class Months {

    private static final int SHORTEST = 3;
    private static final String LOCATIVE = "е";

    private Months() {
    }

    /** That the word is a month, if it is one. */
    static Set<Sense> senses(String word) {
        int month = MonthNames.month(word);
        if (month == 0 && word.endsWith(LOCATIVE) && word.length() > SHORTEST) {
            month = MonthNames.month(word.substring(0, word.length() - 1));
        }
        return month == 0 ? Set.of() : Set.of(new Sense(Role.MONTH, String.valueOf(month)));
    }
}
