package org.amur.trade.goods;

import java.util.Locale;
import java.util.ResourceBundle;

import org.amur.common.Texts;
import org.amur.trade.Series;

/** What goods are called. */
public final class Goods {

    private Goods() {
    }

    /** The short name of a chapter of the Harmonised System with its code; the code alone where no name is known. */
    public static String name(String code) {
        return name(code, Texts.locale());
    }

    /** Whether we have words for goods of this code. */
    static boolean isNamed(String code) {
        ResourceBundle texts = ResourceBundle.getBundle("messages", Texts.locale());
        return Series.ALL_GOODS.equals(code) || texts.containsKey("trade.chapter." + code);
    }

    static String name(String code, Locale locale) {
        if (Series.ALL_GOODS.equals(code)) {
            return Texts.get("trade.goods.all");
        }
        ResourceBundle texts = ResourceBundle.getBundle("messages", locale);
        String key = "trade.chapter." + code;
        return texts.containsKey(key) ? Texts.get("trade.goods.named", code, texts.getString(key))
                : Texts.get("trade.goods.code", code);
    }
}
