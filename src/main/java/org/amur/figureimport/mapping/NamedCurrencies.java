package org.amur.figureimport.mapping;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.amur.figure.value.Currency;

/** Currencies that a text names. A dollar beside an unknown word may be that of Hong Kong. */
public final class NamedCurrencies {

    private static final ColumnVocabulary<String> SHARED = ColumnVocabulary.of("shared", word -> word);
    private static final String OF_COUNTRIES = "COUNTRIES";
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d., ]*");
    /** Yuan, alone or after a unit: 港元, 欧元 and 日元 are others. */
    private static final Pattern CHINESE_YUAN = Pattern.compile("(?<!\\p{IsHan})元|(?<=[十百千万萬亿億])元");
    private static final String RENMINBI = "人民币";
    private static final String US_DOLLAR = "美元";

    private NamedCurrencies() {
    }

    /** Returns the currencies of a text with spaces between its words. */
    public static Set<Currency> of(String text) {
        boolean shared = SHARED.mentioned(text).contains(OF_COUNTRIES);
        return shared && !ColumnVocabulary.isAll(DIGITS.matcher(text).replaceAll(" "), NameWords::isKnownWord) ? Set.of()
                : Words.currencies().mentioned(text);
    }

    static Set<Currency> ofChinese(String text) {
        Set<Currency> currencies = new HashSet<>();
        if (text.contains(US_DOLLAR)) {
            currencies.add(Currency.USD);
        }
        if (text.contains(RENMINBI) || CHINESE_YUAN.matcher(text).find() && !namesCoin(text)) {
            currencies.add(Currency.CNY);
        }
        return currencies;
    }

    /** Tells whether it names another currency's coins: 亿元港币 are those of Hong Kong. */
    private static boolean namesCoin(String text) {
        return text.contains("币");
    }
}
