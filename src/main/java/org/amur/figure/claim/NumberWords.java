package org.amur.figure.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/**
 * Words of numbers from CLDR: Russian in every case and gender, Chinese in both scripts and financial numerals. ICU
 * does not read whole numbers here, since it loses the number of stated digits and reads 一点二八万亿 as 1.28; see
 * {@link NumberReader}.
 */
final class NumberWords {

    private static final String CARDINAL = "%spellout-cardinal";

    private NumberWords() {
    }

    static Map<String, Sense> all() {
        Map<String, Sense> words = new HashMap<>();
        for (String language : List.of("en", "ru")) {
            for (int number = 0; number < 1000; number = next(number, language)) {
                add(words, language, number, new Sense(WordRole.CARDINAL, String.valueOf(number)));
            }
        }
        for (String language : List.of("zh", "zh_Hant")) {
            for (int digit = 0; digit < 10; digit++) {
                add(words, language, digit, new Sense(WordRole.HAN_DIGIT, String.valueOf(digit)));
            }
        }
        words.put("零", new Sense(WordRole.HAN_DIGIT, "0"));
        words.put("〇", new Sense(WordRole.HAN_DIGIT, "0"));
        return words;
    }

    /** Returns the next number of one word: up to 20, the tens, in Russian the hundreds. */
    private static int next(int number, String language) {
        int step = number < 20 ? 1 : number < 100 ? 10 : 100;
        return number == 90 && language.equals("en") ? Integer.MAX_VALUE : number + step;
    }

    private static void add(Map<String, Sense> words, String language, int number, Sense sense) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            String word = rules.startsWith(CARDINAL) ? format.format(number, rules).replace("\u00ad", "") : "";
            if (!word.isEmpty() && !word.contains(" ")) {
                words.put(word, sense);
            }
        }
    }
}
