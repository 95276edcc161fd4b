package org.amur.trade.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.amur.common.Texts;
import org.amur.trade.Amount;
import org.amur.trade.AmountText;
import org.amur.trade.Currency;
import org.amur.trade.Interval;
import org.amur.trade.Scale;

/**
 * The amounts of one sentence. Those of one currency are counted in one unit: in their own where they have one, else in that of
 * the largest. What was added up or subtracted has the decimals of the finest of them, so that who reckons after it comes to the
 * same. What else was reckoned has no digit that the statements do not allow, but for one where it would not be told from what it
 * is held against.
 */
final class SentenceAmounts {

    /** What these say is that a unit may be another: each amount stays in the one in which it is stated. */
    private static final Set<String> ABOUT_UNITS = Set.of("unit", "unitOfPair", "unitOfPart", "jump");
    private static final List<Scale> READ = List.of(Scale.MILLION, Scale.BILLION, Scale.TRILLION);
    private static final int ENOUGH_DECIMALS = 2;

    private final Map<Currency, Scale> units = new EnumMap<>(Currency.class);
    private final List<Level> levels;

    SentenceAmounts(String variant, List<Term> terms) {
        levels = terms.stream().flatMap(SentenceAmounts::level).toList();
        if (!ABOUT_UNITS.contains(variant)) {
            levels.forEach(level -> units.computeIfAbsent(level.currency, this::unit));
        }
    }

    /** @param scale in which it is stated, or that of what it is compared with */
    private record Level(BigDecimal units, Scale scale, Currency currency, Interval bounds) {

        /** Whether it is stated, or was added up or subtracted from what is. */
        private boolean isSum() {
            return bounds.isAround(units);
        }

        /** Nothing smaller than its last stated digit. */
        private Scale finestUnit() {
            return READ.stream().filter(unit -> unit.powerOfTen() >= -units.scale()).findFirst().orElse(Scale.TRILLION);
        }
    }

    private static Stream<Level> level(Term term) {
        if (term instanceof Term.Stated stated) {
            Amount amount = stated.amount();
            return Stream.of(new Level(amount.inUnits(), amount.scale(), amount.currency(), amount.bounds()));
        } else if (term instanceof Term.Reckoned reckoned) {
            return Stream.of(new Level(reckoned.money().value(), reckoned.scale(), reckoned.money().currency(),
                    reckoned.money().bounds()));
        }
        return Stream.empty();
    }

    private Scale unit(Currency currency) {
        List<Level> alike = levels.stream().filter(level -> level.currency == currency).toList();
        if (alike.stream().map(Level::scale).distinct().count() == 1 && READ.contains(alike.get(0).scale)) {
            return alike.get(0).scale;
        }
        BigDecimal largest = alike.stream().map(level -> level.units.abs()).reduce(BigDecimal::max).orElseThrow();
        return Stream.concat(Stream.of(Scale.ofSize(largest)), alike.stream().map(Level::finestUnit))
                .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other).orElseThrow();
    }

    String stated(Amount amount) {
        return text(amount, units.getOrDefault(amount.currency(), read(amount.scale(), amount.inUnits())));
    }

    String reckoned(Term.Reckoned reckoned) {
        Level level = level(reckoned).findFirst().orElseThrow();
        Scale unit = units.getOrDefault(level.currency, read(level.scale, level.units));
        int decimals = level.isSum() && units.containsKey(level.currency) ? finest(level.currency, unit) : decimals(level, unit);
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

    /** Customs count in ten thousands; nobody thinks in them. */
    private static Scale read(Scale scale, BigDecimal amount) {
        return READ.contains(scale) ? scale : Scale.ofSize(amount);
    }

    private static String text(Amount amount, Scale unit) {
        return AmountText.of(amount.scale() == unit ? amount : amount.in(unit), Texts.locale());
    }
}
