package org.amur.trade.goods;

import java.util.Locale;

import org.amur.figure.value.Series;
import org.amur.web.Texts;

/** Names of goods in the reader's language. */
public final class Goods {

    private Goods() {
    }

    /**
     * Returns the short name of a chapter of the Harmonised System with its code; the code alone if no name is known.
     */
    public static String name(String code) {
        return name(code, Texts.locale());
    }

    /** Tells whether the bundle has a name for this code. */
    static boolean isNamed(String code) {
        return Series.ALL_GOODS.equals(code) || Texts.has("trade.chapter." + code);
    }

    static String name(String code, Locale locale) {
        if (Series.ALL_GOODS.equals(code)) {
            return Texts.get("trade.goods.all");
        }
        String key = "trade.chapter." + code;
        return Texts.has(key) ? Texts.get("trade.goods.named", code, Texts.get(locale, key))
                : Texts.get("trade.goods.code", code);
    }
}
