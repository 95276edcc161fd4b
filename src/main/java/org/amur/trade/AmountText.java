package org.amur.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.faces.context.FacesContext;

import org.amur.common.Numbers;

/** Amounts as a reader writes them, with every digit that was stated: 1.28 tn ¥; 13,963,236 × 10,000 ¥. */
public final class AmountText {

    private static final int DECIMALS = 3;

    private AmountText() {
    }

    /** In the reader's language; for views. */
    public static String display(Amount amount) {
        return of(amount, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The same in millions, billions or trillions, where it is stated in units that readers do not think in; else empty. */
    public static String reading(Amount amount) {
        return switch (amount.scale()) {
            case MILLION, BILLION, TRILLION -> "";
            default -> display(amount.in(Scale.ofSize(amount.inUnits())));
        };
    }

    /** What was reckoned, rounded to a thousandth of its unit; for views. */
    public static String money(Money money) {
        return money(money, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The same for code that knows its reader's language. */
    public static String money(Money money, Locale locale) {
        return money(money, Scale.ofSize(money.value()), locale);
    }

    /** In the unit of a column, rounded to a thousandth of it; for views. */
    public static String moneyIn(Scale scale, Money money) {
        return money(money, scale, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private static String money(Money money, Scale scale, Locale locale) {
        Amount amount = new Amount(money.value(), Scale.ONE, money.currency()).in(scale);
        BigDecimal rounded = amount.value().setScale(Math.min(DECIMALS, amount.value().scale()), RoundingMode.HALF_UP);
        return of(new Amount(rounded, amount.scale(), amount.currency()), locale);
    }

    public static String of(Amount amount, Locale locale) {
        return Numbers.format(amount.value(), false, locale) + '\u00a0' + unit(amount.scale(), amount.currency(), locale);
    }

    /** What stands behind the number: "tn ¥", "× 10,000 ¥", "¥". */
    public static String unit(Scale scale, Currency currency, Locale locale) {
        String word = ResourceBundle.getBundle("messages", locale).getString("trade.unit." + scale);
        return (word + '\u00a0' + currency.symbol()).strip();
    }
}
