package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.amur.figure.value.Scale;

/** Reads a number and its unit: 1.28 trillion, 97,7 млрд, 2181亿7600万. */
final class QuantityReader {

    private static final BigDecimal LITTLE = BigDecimal.valueOf(1_000_000);
    /** Power of ten of 亿. */
    private static final int YI = 8;

    private final Sentence sentence;
    private final CurrencyWords money;
    private final NumberReader numbers;
    private final SharedUnits shared;

    QuantityReader(Sentence sentence, CurrencyWords money) {
        this.sentence = sentence;
        this.money = money;
        numbers = new NumberReader(sentence);
        shared = new SharedUnits(sentence);
    }

    /** Possible amounts, the reasons for several, and where they end. */
    record Counted(List<Quantity> amounts, List<ClaimQuestion> doubts, boolean scaled, int next) {

        boolean isRange() {
            return doubts.stream().anyMatch(question -> question.doubt() == Doubt.RANGE);
        }
    }

    /** Returns the quantity that begins here, if any; without a unit only beside a currency. */
    Optional<Counted> at(int place, boolean afterMoney) {
        boolean vague = sentence.at(place - 1).is(WordRole.VAGUE);
        boolean glued = sentence.at(place).isNumber() && sentence.at(place).glued() && !money.is(place - 1);
        Optional<NumberReader.Found> number = vague || glued ? Optional.empty()
                : numbers.at(place, ClaimNumeral.Comma.EITHER);
        return number.flatMap(found -> together(shared.from(place)).or(() -> counted(place, found, afterMoney)));
    }

    /** Returns several amounts with the unit of the last, as in 111 and 129 billion; empty for one number. */
    private Optional<Counted> together(List<Integer> places) {
        int last = places.get(places.size() - 1);
        int unit = last + 1;
        ScaleReader.Found scale = new ScaleReader(sentence).after(unit);
        if (places.size() == 1 || !scale.isScaled()) {
            return Optional.empty();
        }
        List<Quantity> amounts = new ArrayList<>();
        List<ClaimQuestion> doubts = new ArrayList<>(List.of(new ClaimQuestion(Doubt.SEVERAL, "")));
        scale.doubt().ifPresent(doubts::add);
        for (int place : places) {
            ClaimNumeral.Meanings number = ClaimNumeral.of(sentence.at(place).text(), comma(unit, scale.next()));
            number.values().forEach(value -> scale.powers().forEach(power -> Quantity.in(value, power).ifPresent(amounts::add)));
            addDoubt(number.doubt(), place, doubts);
        }
        return Optional.of(new Counted(amounts, doubts, true, scale.next()));
    }

    private Optional<Counted> counted(int place, NumberReader.Found found, boolean afterMoney) {
        ScaleReader scales = new ScaleReader(sentence);
        ScaleReader.Found scale = scales.after(found.next());
        if (!scale.isScaled() && found.power() == 0) {
            boolean isMoney = afterMoney || money.after(found.next()) > found.next();
            return isMoney ? Optional.of(plain(place, found)) : Optional.empty();
        }
        NumberReader.Found number = numbers.at(place, comma(found.next(), scale.next())).orElseThrow();
        List<ClaimQuestion> doubts = new ArrayList<>();
        addDoubt(number.doubt(), place, doubts);
        scale.doubt().ifPresent(doubts::add);
        Compound compound = new Compound(units(number, scale), scale.next());
        if (scale.powers().size() == 1 && number.isWhole() && number.values().size() == 1 && number.power() == 0) {
            compound = tenThousands(number, scale, compound);
            compound = withSmaller(compound, compound.next > scale.next() ? YI : scale.powers().get(0));
        }
        if (compound.next > scale.next()) {
            return Optional.of(new Counted(Quantity.whole(compound.units).stream().toList(), doubts, true, compound.next));
        }
        List<Quantity> amounts = new ArrayList<>();
        for (int power : scale.isScaled() ? scale.powers() : List.of(0)) {
            number.values().forEach(value -> Quantity.in(value, power + number.power()).ifPresent(amounts::add));
        }
        return Optional.of(new Counted(amounts, doubts, true, scale.next()));
    }

    private void addDoubt(Doubt doubt, int place, List<ClaimQuestion> doubts) {
        if (doubt != null) {
            doubts.add(new ClaimQuestion(doubt, sentence.quote(place)));
        }
    }

    /** Reads a number without a unit: written in full, its last zeros are not significant. */
    private Counted plain(int place, NumberReader.Found found) {
        NumberReader.Found number = numbers.at(place, comma(found.next(), money.after(found.next()))).orElseThrow();
        List<ClaimQuestion> doubts = new ArrayList<>();
        addDoubt(number.doubt(), place, doubts);
        List<Quantity> amounts = new ArrayList<>();
        number.values().forEach(value -> (value.scale() > 0 ? Quantity.in(value, 0) : Quantity.whole(value))
                .ifPresent(amounts::add));
        if (amounts.stream().anyMatch(amount -> amount.scale() == Scale.ONE && amount.value().compareTo(LITTLE) < 0)) {
            doubts.add(new ClaimQuestion(Doubt.NO_UNIT, sentence.quote(found.from(), found.next())));
        }
        return new Counted(amounts, doubts, false, found.next());
    }

    /** Returns the meaning of a comma in the language of the words between two places. */
    private ClaimNumeral.Comma comma(int from, int to) {
        for (int place = from; place < to; place++) {
            ClaimToken token = sentence.at(place);
            if (token.kind() == ClaimToken.Kind.HAN) {
                return ClaimNumeral.Comma.THOUSANDS;
            }
            if (token.kind() == ClaimToken.Kind.WORD && token.isCyrillic()) {
                return ClaimNumeral.Comma.DECIMAL;
            }
        }
        return ClaimNumeral.Comma.EITHER;
    }

    /** Sum so far, and the place after it. */
    private record Compound(BigDecimal units, int next) {
    }

    private static BigDecimal units(NumberReader.Found number, ScaleReader.Found scale) {
        boolean known = number.values().size() == 1 && scale.powers().size() == 1;
        return known ? number.values().get(0).scaleByPowerOfTen(scale.powers().get(0)) : BigDecimal.ZERO;
    }

    /** Reads units of units: 一万二千亿 and 3千5百万 multiply 万 or 千 by the 亿 or 万 after it. */
    private Compound tenThousands(NumberReader.Found number, ScaleReader.Found scale, Compound first) {
        NumberReader.Found rest = sentence.at(scale.next() - 1).kind() == ClaimToken.Kind.HAN
                ? numbers.at(scale.next(), ClaimNumeral.Comma.THOUSANDS).orElse(null) : null;
        if (rest == null || !rest.isWhole() || rest.values().size() != 1) {
            return first;
        }
        ScaleReader.Found unit = new ScaleReader(sentence).after(rest.next());
        int last = sentence.at(unit.next() - 1).of(WordRole.SCALE).map(Integer::parseInt).orElse(0);
        boolean greater = unit.powers().size() == 1 && last > 0 && unit.powers().get(0) > scale.powers().get(0);
        BigDecimal units = first.units.scaleByPowerOfTen(last);
        BigDecimal part = greater ? units(rest, unit) : BigDecimal.ZERO;
        boolean fits = greater && part.compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.powers().get(0) + last)) < 0;
        return fits ? new Compound(units.add(part), unit.next()) : first;
    }

    /** Matches the second part of 31 млрд 198,7 млн, which is in whole units. */
    private static boolean isDecimalPart(Compound sum, NumberReader.Found number, ScaleReader.Found unit) {
        boolean scaled = unit.powers().size() == 1 && number.power() == 0;
        return scaled && units(number, unit).stripTrailingZeros().scale() <= 0 && sum.units.signum() > 0;
    }

    /** Reads 2181亿7600万, 190 billion 271 million: parts, each less than one of the unit before. */
    private Compound withSmaller(Compound first, int firstPower) {
        Compound sum = first;
        int power = firstPower;
        while (power > 0) {
            int place = sentence.at(sum.next).is(WordRole.AND) ? sum.next + 1 : sum.next;
            NumberReader.Found number = sentence.at(place).is(WordRole.SINGULAR) ? null
                    : numbers.at(place, ClaimNumeral.Comma.EITHER).orElse(null);
            if (number == null || number.values().size() != 1) {
                return sum;
            }
            ScaleReader.Found unit = new ScaleReader(sentence).after(number.next());
            if (!number.isWhole() && !isDecimalPart(sum, number, unit)) {
                return sum;
            }
            int smaller = unit.isScaled() ? unit.powers().get(0) : 0;
            BigDecimal part = number.values().get(0).scaleByPowerOfTen(smaller);
            boolean lastDigits = sentence.at(place).kind() != ClaimToken.Kind.WORD && !sentence.at(place).spaced()
                    && money.is(number.next());
            boolean isLess = smaller < power && part.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0;
            if (!unit.isScaled() && !lastDigits || !isLess) {
                return sum;
            }
            sum = new Compound(sum.units.add(part), unit.next());
            power = smaller;
        }
        return sum;
    }
}
