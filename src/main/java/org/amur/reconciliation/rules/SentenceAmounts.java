package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.amur.figure.AmountText;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Scale;
import org.amur.web.Texts;

/**
 * Amounts of one sentence. Those of one currency share a unit: their own if it is the same, else that of the largest.
 * They are rounded to four significant digits of the largest, and to more only if two levels would look equal; the
 * arithmetic below the sentence has every digit. A computed amount has no digit that the statements do not allow.
 */
final class SentenceAmounts {

    /** Variants about a wrong unit: each amount keeps its stated one. */
    private static final Set<String> ABOUT_UNITS = Set.of("unit", "unitOfPair", "unitOfPart", "jump");
    private static final List<Scale> READ = List.of(Scale.MILLION, Scale.BILLION, Scale.TRILLION);
    private static final int ENOUGH_DECIMALS = 2;
    private static final int SIGNIFICANT_DIGITS = 4;
    /** Digits that a small difference beside large amounts keeps. */
    private static final int MIN_DIGITS = 2;
    private static final int MAX_DECIMALS = 12;

    private final Map<Currency, Scale> units = new EnumMap<>(Currency.class);
    private final Map<Currency, Integer> decimals = new EnumMap<>(Currency.class);
    private final List<Level> levels;

    SentenceAmounts(String variant, List<FindingTerm> terms) {
        levels = terms.stream().flatMap(SentenceAmounts::level).toList();
        if (!ABOUT_UNITS.contains(variant)) {
            levels.forEach(level -> units.computeIfAbsent(level.currency, this::unit));
            units.forEach((currency, unit) -> decimals.put(currency, told(currency, unit)));
        }
    }

    /**
     * Amount of the sentence.
     *
     * @param scale as stated, or that of the amount it is compared with
     */
    private record Level(BigDecimal units, Scale scale, Currency currency, Interval bounds) {

        /** Tells whether it is stated, or the sum or difference of stated ones. */
        private boolean isSum() {
            return bounds.isAround(units);
        }

        /** Returns the unit of its last stated digit. */
        private Scale finestUnit() {
            return READ.stream().filter(unit -> unit.powerOfTen() >= -units.scale()).findFirst().orElse(Scale.TRILLION);
        }
    }

    private static Stream<Level> level(FindingTerm term) {
        if (term instanceof FindingTerm.Stated stated) {
            Amount amount = stated.amount();
            return Stream.of(new Level(amount.inUnits(), amount.scale(), amount.currency(), amount.bounds()));
        } else if (term instanceof FindingTerm.Reckoned computed) {
            return Stream.of(new Level(computed.money().value(), computed.scale(), computed.money().currency(),
                    computed.money().bounds()));
        }
        return Stream.empty();
    }

    private Scale unit(Currency currency) {
        List<Level> alike = levels.stream().filter(level -> level.currency == currency).toList();
        BigDecimal largest = largest(alike);
        if (alike.stream().map(Level::scale).distinct().count() == 1 && READ.contains(alike.get(0).scale)
                && digits(largest, alike.get(0).scale) <= SIGNIFICANT_DIGITS) {
            return alike.get(0).scale;
        }
        return Stream.concat(Stream.of(Scale.ofSize(largest)), alike.stream().map(Level::finestUnit))
                .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other).orElseThrow();
    }

    private static BigDecimal largest(List<Level> levels) {
        return levels.stream().map(level -> level.units.abs()).reduce(BigDecimal::max).orElseThrow();
    }

    /** Returns the number of digits before the decimal point. */
    private static int digits(BigDecimal units, Scale unit) {
        BigDecimal value = units.movePointLeft(unit.powerOfTen());
        return Math.max(1, value.precision() - value.scale());
    }

    /**
     * Returns the decimals for four significant digits of the largest amount, or more if two levels would look equal.
     */
    private int told(Currency currency, Scale unit) {
        List<Level> alike = levels.stream().filter(level -> level.currency == currency).toList();
        int enough = Math.max(0, SIGNIFICANT_DIGITS - digits(largest(alike), unit));
        while (enough < MAX_DECIMALS && !told(alike, enough - unit.powerOfTen())) {
            enough++;
        }
        return enough;
    }

    private static boolean told(List<Level> levels, int scale) {
        for (int one = 0; one < levels.size(); one++) {
            for (int other = one + 1; other < levels.size(); other++) {
                if (!levels.get(one).bounds.overlaps(levels.get(other).bounds)
                        && rounded(levels.get(one), scale).compareTo(rounded(levels.get(other), scale)) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BigDecimal rounded(Level level, int scale) {
        return level.units.setScale(scale, RoundingMode.HALF_UP);
    }

    private int most(Currency currency, BigDecimal units, Scale unit) {
        int few = units.signum() == 0 ? 0 : unit.powerOfTen() + Rounding.decimals(units.abs()) + MIN_DIGITS - 1;
        int ofSentence = decimals.getOrDefault(currency, SIGNIFICANT_DIGITS - digits(units, unit));
        return Math.max(Math.max(0, ofSentence), few);
    }

    String stated(Amount amount) {
        Scale unit = units.getOrDefault(amount.currency(), read(amount.scale(), amount.inUnits()));
        int scale = most(amount.currency(), amount.inUnits(), unit) - unit.powerOfTen();
        BigDecimal units = amount.inUnits();
        return text(new Amount(units.scale() > scale ? units.setScale(scale, RoundingMode.HALF_UP) : units, Scale.ONE,
                amount.currency()), unit);
    }

    String computed(FindingTerm.Reckoned computed) {
        Level level = level(computed).findFirst().orElseThrow();
        Scale unit = units.getOrDefault(level.currency, read(level.scale, level.units));
        int known = level.isSum() && units.containsKey(level.currency) ? finest(level.currency, unit) : decimals(level, unit);
        int decimals = Math.min(known, most(level.currency, level.units, unit));
        BigDecimal rounded = level.units.setScale(decimals - unit.powerOfTen(), RoundingMode.HALF_UP);
        return text(new Amount(rounded, Scale.ONE, level.currency), unit);
    }

    private int finest(Currency currency, Scale unit) {
        return levels.stream().filter(level -> level.currency == currency && level.isSum())
                .mapToInt(level -> unit.powerOfTen() + level.units.scale()).reduce(0, Math::max);
    }

    private int decimals(Level level, Scale unit) {
        Stream<BigDecimal> distances = levels.stream()
                .filter(other -> other.currency == level.currency && !other.bounds.overlaps(level.bounds))
                .map(other -> level.units.subtract(other.units));
        BigDecimal closest = Stream.concat(Stream.of(level.units), distances).map(BigDecimal::abs)
                .filter(distance -> distance.signum() > 0).reduce(BigDecimal::min).orElse(BigDecimal.ONE);
        int enough = Math.max(ENOUGH_DECIMALS, unit.powerOfTen() + Rounding.decimals(closest) + 1);
        return Math.max(0, Math.min(enough, unit.powerOfTen() + Rounding.decimals(level.bounds, closest)));
    }

    /** Returns the usual unit instead of ten thousands, which customs use and readers do not. */
    private static Scale read(Scale scale, BigDecimal amount) {
        return READ.contains(scale) ? scale : Scale.ofSize(amount);
    }

    private static String text(Amount amount, Scale unit) {
        return AmountText.of(amount.scale() == unit ? amount : amount.in(unit), Texts.locale());
    }
}
