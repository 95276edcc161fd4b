package org.amur.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import jakarta.faces.context.FacesContext;

import org.amur.figure.series.Level;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Money;
import org.amur.figure.value.Scale;
import org.amur.web.Numbers;
import org.amur.web.Texts;

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

    /** What was reckoned, with the digits that its parts allow, to a thousandth of its unit at most; for views. */
    public static String money(Money money) {
        return money(money, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The same for code that knows its reader's language. */
    public static String money(Money money, Locale locale) {
        return moneyIn(money.unit(), money, locale);
    }

    /** In the unit of a column; for views. */
    public static String moneyIn(Scale scale, Money money) {
        return moneyIn(scale, money, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The same for code that knows its reader's language. */
    public static String moneyIn(Scale scale, Money money, Locale locale) {
        int decimals = Math.min(DECIMALS, scale.powerOfTen() + money.bounds().decimals());
        BigDecimal rounded = money.value().movePointLeft(scale.powerOfTen()).setScale(decimals, RoundingMode.HALF_UP);
        return of(new Amount(rounded, scale, money.currency()), locale);
    }

    /** How a level came about, by whose figures, and what it is to the last digit, which a page has no room for; for views. */
    public static String exact(Level level) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String number = level.derived() ? reckoned(level.money(), locale) : of(level.first().amount(), locale);
        return Texts.get(locale, "figure.amount.exact", Texts.get(locale, "figure.basis." + level.basis()),
                Texts.get(locale, "figure.reporter." + level.first().series().reporter()), number);
    }

    /** What was reckoned to the last digit, and between what it lies because its parts were rounded; for views. */
    public static String reckoned(Money money) {
        return reckoned(money, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private static String reckoned(Money money, Locale locale) {
        return Texts.get(locale, "figure.amount.reckoned", number(money.value(), locale), money.currency().symbol(),
                number(money.bounds().low(), locale), number(money.bounds().high(), locale));
    }

    private static String number(BigDecimal units, Locale locale) {
        BigDecimal exact = units.stripTrailingZeros();
        return Numbers.format(exact, false, locale);
    }

    public static String of(Amount amount, Locale locale) {
        return Numbers.format(amount.value(), false, locale) + '\u00a0' + unit(amount.scale(), amount.currency(), locale);
    }

    /** What stands behind the number: "tn ¥", "× 10,000 ¥", "¥". */
    public static String unit(Scale scale, Currency currency, Locale locale) {
        String word = Texts.get(locale, "figure.unit." + scale);
        return (word + '\u00a0' + currency.symbol()).strip();
    }
}
