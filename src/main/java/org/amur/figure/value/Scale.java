package org.amur.figure.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Power of ten in which a source counts. Chinese customs count in 万 (ten thousand) and 亿 (a hundred million). "Billion"
 * is 10⁹ and "trillion" 10¹² (the short scale), as in every source of Amur.
 */
public enum Scale {
    ONE(0, "one", "1"),
    THOUSAND(3, "thousand", "тыс"),
    TEN_THOUSAND(4, "10k", "wan", "万"),
    MILLION(6, "mn", "million", "млн", "百万"),
    HUNDRED_MILLION(8, "100mn", "yi", "亿"),
    BILLION(9, "bn", "billion", "млрд", "十亿"),
    TRILLION(12, "tn", "trillion", "трлн", "万亿");

    private static final List<Scale> READ = List.of(MILLION, BILLION, TRILLION);

    private final int powerOfTen;
    private final Set<String> words;

    Scale(int powerOfTen, String... words) {
        this.powerOfTen = powerOfTen;
        this.words = Set.of(words);
    }

    public int powerOfTen() {
        return powerOfTen;
    }

    /** Returns million, billion or trillion, whichever is usual for the size. */
    public static Scale ofSize(BigDecimal units) {
        int integerDigits = units.precision() - units.scale();
        return integerDigits > TRILLION.powerOfTen ? TRILLION : integerDigits > BILLION.powerOfTen ? BILLION : MILLION;
    }

    /** Returns the same, but none for which the last known digit is above one. */
    static Scale ofSize(BigDecimal units, int decimals) {
        Scale size = ofSize(units);
        return READ.stream().filter(scale -> scale.compareTo(size) >= 0 && scale.powerOfTen + decimals >= 0).findFirst()
                .orElse(TRILLION);
    }

    /** Returns the scale of a word; empty for an ambiguous one ("m"). */
    public static Optional<Scale> ofWord(String word) {
        String folded = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(scale -> scale.words.contains(folded)).findFirst();
    }
}
