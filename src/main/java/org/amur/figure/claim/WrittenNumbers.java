package org.amur.figure.claim;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds all numbers of a text with their places: US$123 billion, 22,2 тыс., 3.6万. */
public final class WrittenNumbers {

    private final Sentence sentence;
    private final int[] places;
    private final ClaimNumeral.Comma comma;
    private final CurrencyWords money;
    private final AmountFinder amounts;
    private final NumberReader numbers;
    private final ScaleReader scales;
    private final List<WrittenNumber> found = new ArrayList<>();

    private WrittenNumbers(String folded, int[] places, boolean decimalComma) {
        this.places = places;
        sentence = new Sentence(folded);
        comma = decimalComma ? ClaimNumeral.Comma.DECIMAL : ClaimNumeral.Comma.THOUSANDS;
        money = new CurrencyWords(sentence);
        amounts = new AmountFinder(sentence, money);
        numbers = new NumberReader(sentence);
        scales = new ScaleReader(sentence);
    }

    /**
     * Returns the numbers in text order; not ranges and those of several meanings.
     *
     * @param decimalComma whether a comma begins decimals, as in Russian, rather than dividing thousands
     */
    public static List<WrittenNumber> of(String text, boolean decimalComma) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return List.of();
        }
        StringBuilder folded = new StringBuilder();
        IntStream.Builder places = IntStream.builder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int before = folded.length();
            Tokenizer.fold(text.codePointAt(at), folded);
            for (int i = before; i < folded.length(); i++) {
                places.add(at);
            }
        }
        places.add(text.length());
        return new WrittenNumbers(folded.toString(), places.build().toArray(), decimalComma).read();
    }

    private List<WrittenNumber> read() {
        for (int place = 0; place < sentence.length();) {
            int next = amount(place);
            next = next > place ? next : number(place);
            place = Math.max(place + 1, next);
        }
        return found;
    }

    /** Reads the money or scaled number that begins here; returns the place after it, this place if there is none. */
    private int amount(int place) {
        AmountFinder.Found amount = amounts.at(place).orElse(null);
        if (amount == null) {
            return place;
        }
        int next = amount.counted().next();
        boolean priced = amount.number() > amount.first() || amount.end() > next;
        int end = priced ? amount.end() : sentence.afterPoint(amount.end());
        sentence.take(place, end);
        value(amount.number(), amount.counted()).ifPresent(value ->
                add(place, end, amounts.isMinus(place) ? value.negate() : value, priced ? currency(amount) : null, false));
        return end;
    }

    private String currency(AmountFinder.Found amount) {
        return money.of(amount.first(), amount.number(), amount.counted().next(), amount.end(), new ArrayList<>()).get(0);
    }

    private Optional<BigDecimal> value(int place, QuantityReader.Counted counted) {
        if (counted.amounts().size() == 1) {
            Quantity quantity = counted.amounts().get(0);
            return Optional.of(quantity.value().scaleByPowerOfTen(quantity.scale().powerOfTen()));
        }
        return counted.isRange() ? Optional.empty() : scaled(place).map(number -> number.value);
    }

    /** Number and its power of ten together, and the place after them. */
    private record Scaled(BigDecimal value, int next, boolean words) {
    }

    private Optional<Scaled> scaled(int place) {
        return numbers.at(place, comma).filter(number -> number.values().size() == 1).map(number -> {
            ScaleReader.Found scale = scales.after(number.next());
            int power = number.power() + (scale.isScaled() ? scale.powers().get(0) : 0);
            int next = scale.isScaled() ? sentence.afterPoint(scale.next()) : scale.next();
            return new Scaled(number.values().get(0).scaleByPowerOfTen(power), next, !sentence.at(place).isNumber() && !scale.isScaled());
        });
    }

    private int number(int place) {
        boolean glued = sentence.at(place).glued() || sentence.isTaken(place);
        Optional<Scaled> number = glued ? Optional.empty() : scaled(place).filter(each -> each.next > place);
        number.ifPresent(each -> add(place, each.next, each.value, null, each.words));
        return number.map(Scaled::next).orElse(place);
    }

    private void add(int place, int end, BigDecimal value, String currency, boolean words) {
        int last = sentence.at(end - 1).end();
        found.add(new WrittenNumber(places[sentence.at(place).start()], places[last], value, currency, words));
    }
}
