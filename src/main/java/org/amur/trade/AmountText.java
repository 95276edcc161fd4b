package org.amur.trade;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;

import org.amur.common.Numbers;

/** Amounts as a reader writes them, with every digit that was stated: 1.28 tn ¥; 13,963,236 × 10,000 ¥. */
public final class AmountText {

    private AmountText() {
    }

    public static String of(Amount amount, Locale locale) {
        return Numbers.format(amount.value(), false, locale) + '\u00a0' + unit(amount.scale(), amount.currency(), locale);
    }

    public static String of(BigDecimal value, Scale scale, Currency currency, Locale locale) {
        return Numbers.format(value, false, locale) + '\u00a0' + unit(scale, currency, locale);
    }

    /** What stands behind the number: "tn ¥", "× 10,000 ¥", "¥". */
    public static String unit(Scale scale, Currency currency, Locale locale) {
        String word = ResourceBundle.getBundle("messages", locale).getString("trade.unit." + scale);
        return (word + '\u00a0' + currency.symbol()).strip();
    }
}
