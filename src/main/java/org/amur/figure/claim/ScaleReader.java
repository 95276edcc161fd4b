package org.amur.figure.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the unit of a number: billion, млрд., 万亿, 千万, and ambiguous ones: m. */
record ScaleReader(Sentence sentence) {

    /**
     * Unit found.
     *
     * @param powers possible powers of ten; none without a unit
     */
    record Found(List<Integer> powers, Optional<ClaimQuestion> doubt, int next) {

        boolean isScaled() {
            return !powers.isEmpty();
        }
    }

    Found after(int place) {
        int first = sentence.afterHyphen(place);
        int next = sentence.at(first).is(WordRole.MORE_OR_LESS) ? first + 1 : first;
        Optional<String> either = sentence.at(next).of(WordRole.EITHER_SCALE).filter(letter -> !isMonthsOfYear(next));
        if (either.isPresent()) {
            List<Integer> powers = Arrays.stream(either.get().split(",")).map(Integer::valueOf).toList();
            return new Found(powers, Optional.of(new ClaimQuestion(Doubt.LETTER, sentence.quote(next))), next + 1);
        }
        int power = 0;
        int end = next;
        for (; isPower(end); end++) {
            power += power(end);
        }
        if (end == next) {
            return new Found(List.of(), Optional.empty(), place);
        }
        boolean isLong = power == 9 && sentence.at(next).text().startsWith("billion") && isBesideOtherLanguage(end);
        return isLong ? new Found(List.of(9, 12), Optional.of(new ClaimQuestion(Doubt.LONG_BILLION, sentence.quote(next))), end)
                : new Found(List.of(power), Optional.empty(), end);
    }

    /** Tells whether M means months: 9M 2024 are nine months, $9M are millions. */
    private boolean isMonthsOfYear(int letter) {
        int count = sentence.at(letter - 1).small();
        boolean months = sentence.at(letter).is(WordRole.MONTHS) && count >= 1 && count <= DateNumbers.MONTHS
                && !new CurrencyWords(sentence).is(letter - 2);
        DateNumbers numbers = new DateNumbers(sentence);
        boolean before = DateNumbers.isYear(sentence.at(letter - 2).small());
        boolean after = !sentence.at(letter + 1).is(WordRole.IN) && !sentence.at(letter + 1).isSign(",")
                && numbers.yearAfter(letter + 1) != null;
        return months && (before || after);
    }

    private boolean isPower(int place) {
        return sentence.at(place).is(WordRole.SCALE) || sentence.at(place).is(WordRole.HAN_POWER) || isHundredOf(place);
    }

    /** Matches 1,293.2 hundred million; "two hundred million" is a number and its unit. */
    private boolean isHundredOf(int place) {
        return sentence.at(place).is(WordRole.HUNDRED) && sentence.at(place - 1).isNumber() && sentence.at(place + 1).is(WordRole.SCALE);
    }

    private int power(int place) {
        ClaimToken token = sentence.at(place);
        if (isHundredOf(place)) {
            return 2;
        }
        return Integer.parseInt(token.of(WordRole.SCALE).or(() -> token.of(WordRole.HAN_POWER)).orElseThrow());
    }

    /** Tells whether the letter is part of something else, such as y/y. */
    private boolean isOtherLanguage(int place) {
        boolean slash = sentence.at(place - 1).isSign("/") || sentence.at(place + 1).isSign("/");
        return sentence.at(place).is(WordRole.OTHER_LANGUAGE) && !slash;
    }

    private boolean isBesideOtherLanguage(int place) {
        ClaimToken after = sentence.at(place);
        return IntStream.range(0, sentence.length()).anyMatch(this::isOtherLanguage)
                || after.kind() == ClaimToken.Kind.HAN || after.kind() == ClaimToken.Kind.WORD && after.isCyrillic();
    }
}
