package org.amur.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;

/**
 * English and Russian month names as users type them: any name in CLDR, in either Russian case, or at least its first
 * three letters.
 */
public final class MonthNames {

    private static final int SHORTEST = 3;
    private static final TreeMap<String, Integer> NAMES = names();

    private MonthNames() {
    }

    private static TreeMap<String, Integer> names() {
        TreeMap<String, Integer> names = new TreeMap<>();
        for (ULocale language : List.of(ULocale.ENGLISH, new ULocale("ru"))) {
            DateFormatSymbols symbols = new DateFormatSymbols(language);
            for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                String[] months = symbols.getMonths(context, DateFormatSymbols.WIDE);
                for (int i = 0; i < 12; i++) {
                    names.put(months[i].toLowerCase(Locale.ROOT), i + 1);
                }
            }
        }
        return names;
    }

    /** Returns the month from 1 to 12, or 0 if the lower-case word is unknown or ambiguous. */
    public static int month(String word) {
        if (word.length() < SHORTEST) {
            return 0;
        }
        int found = 0;
        for (Map.Entry<String, Integer> name : NAMES.tailMap(word).entrySet()) {
            if (!name.getKey().startsWith(word)) {
                break;
            }
            if (found != 0 && found != name.getValue()) {
                return 0;
            }
            found = name.getValue();
        }
        return found;
    }
}
