package org.amur.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.amur.figure.series.Level;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Money;
import org.amur.figure.value.Scale;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/** Text of amounts for readers, with every stated digit: 1.28 tn ¥; 13,963,236 × 10,000 ¥. */
public final class AmountText {

    private static final int DECIMALS = 3;
    private static final int SENTENCE_DIGITS = 4;

    private AmountText() {
    }

    /** Returns the amount in the reader's language; for views. */
    public static String display(Amount amount) {
        return of(amount, Texts.locale());
    }

    /** Returns the amount in millions, billions or trillions if its own unit is another one; else an empty text. */
    public static String reading(Amount amount) {
        Amount usual = usual(amount);
        return usual.equals(amount) ? "" : display(usual);
    }

    /** Returns the amount, with its stated digits, in millions, billions or trillions. */
    static Amount usual(Amount amount) {
        return switch (amount.scale()) {
            case MILLION, BILLION, TRILLION -> amount;
            default -> amount.in(Scale.ofSize(amount.inUnits()));
        };
    }

    /** Returns a computed amount with its significant digits, at most three decimals of its unit; for views. */
    public static String money(Money money) {
        return money(money, Texts.locale());
    }

    /** Returns a computed amount with its significant digits, at most three decimals of its unit. */
    public static String money(Money money, Locale locale) {
        return moneyIn(money.unit(), money, locale);
    }

    /** Returns an amount with at most four significant digits, for sentences. */
    public static String rounded(Money money, Locale locale) {
        BigDecimal value = money.value().movePointLeft(money.unit().powerOfTen());
        return of(money.unit(), money, Math.max(0, SENTENCE_DIGITS - value.precision() + value.scale()), locale);
    }

    /** Returns a computed amount in the unit of a column; for views. */
    public static String moneyIn(Scale scale, Money money) {
        return moneyIn(scale, money, Texts.locale());
    }

    /** Returns a computed amount in the unit of a column. */
    public static String moneyIn(Scale scale, Money money, Locale locale) {
        return of(scale, money, DECIMALS, locale);
    }

    private static String of(Scale scale, Money money, int maxDecimals, Locale locale) {
        int decimals = Math.min(maxDecimals, scale.powerOfTen() + money.bounds().decimals());
        BigDecimal rounded = money.value().movePointLeft(scale.powerOfTen()).setScale(decimals, RoundingMode.HALF_UP);
        return of(new Amount(rounded, scale, money.currency()), locale);
    }

    /** Returns the origin of a level, its source and its exact value, which do not fit on a page; for views. */
    public static String exact(Level level) {
        Locale locale = Texts.locale();
        String number = level.derived() ? computed(level.money(), locale) : of(level.first().amount(), locale);
        return Texts.get(locale, "figure.amount.exact", Texts.get(locale, "figure.basis." + level.basis()),
                Texts.get(locale, "figure.reporter." + level.first().series().reporter()), number);
    }

    /** Returns the exact computed amount and its rounding bounds; for views. */
    public static String computed(Money money) {
        return computed(money, Texts.locale());
    }

    private static String computed(Money money, Locale locale) {
        return Texts.get(locale, "figure.amount.computed", number(money.value(), locale), money.currency().symbol(),
                number(money.bounds().low(), locale), number(money.bounds().high(), locale));
    }

    private static String number(BigDecimal units, Locale locale) {
        BigDecimal exact = units.stripTrailingZeros();
        return Numbers.format(exact, false, locale);
    }

    public static String of(Amount amount, Locale locale) {
        return Numbers.format(amount.value(), false, locale) + '\u00a0' + unit(amount.scale(), amount.currency(), locale);
    }

    /** Returns the unit that follows the number: "tn ¥", "× 10,000 ¥", "¥". */
    public static String unit(Scale scale, Currency currency, Locale locale) {
        String word = Texts.get(locale, "figure.unit." + scale);
        return word.isEmpty() ? currency.symbol() : word + '\u00a0' + currency.symbol();
    }
}
