package org.amur.figure.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads growth stated as a fraction: rose by a third, снизился на четверть, fell in half, 增长三成, 下降三分之一. It needs a word
 * for up or down, is coarser than a rate, and is not read if approximate.
 */
final class Fractions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = BigDecimal.TEN;
    private static final BigDecimal HALF_A_TENTH = BigDecimal.valueOf(5);

    private final Sentence sentence;
    private final NumberReader numbers;
    private final RateWords words;
    private final ApproximateGrowth approximate;
    private final Set<ClaimQuestion> remarks;

    Fractions(Sentence sentence, RateWords words, Set<ClaimQuestion> remarks) {
        this.sentence = sentence;
        this.words = words;
        this.remarks = remarks;
        numbers = new NumberReader(sentence);
        approximate = new ApproximateGrowth(sentence);
    }

    // ---- By a third, на две трети

    /** Returns the growth of the fraction word at this place. */
    Optional<StatedGrowth> byWord(int place) {
        int before = place > 0 && sentence.at(place - 1).isSign("-") ? place - 2 : place - 1;
        int count = count(before);
        int first = count > 0 ? before : place;
        boolean rough = approximate.bounded(first, place + 1).isPresent();
        boolean by = sentence.at(place).is(WordRole.BY) || sentence.at(first - 1).is(WordRole.BY)
                || sentence.at(place).is(WordRole.FRACTION, "2") && sentence.at(first - 1).text().equals("in");
        if (!by && !rough || !isWholePhrase(place + 1)) {
            return Optional.empty();
        }
        BigDecimal denominator = new BigDecimal(sentence.at(place).of(WordRole.FRACTION).orElseThrow());
        return stated(first, place + 1, percent(BigDecimal.valueOf(Math.max(1, count)), denominator));
    }

    private int count(int place) {
        ClaimToken token = sentence.at(place);
        boolean article = token.is(WordRole.ARTICLE) && !token.is(WordRole.OF);
        return article ? 1 : token.of(WordRole.CARDINAL).filter(word -> word.length() == 1).map(Integer::valueOf).orElse(0);
    }

    /** Tells whether the fraction is complete: not "by a third party", "a quarter of a point", "half a billion". */
    private boolean isWholePhrase(int next) {
        ClaimToken token = sentence.at(next);
        boolean russian = sentence.at(next - 1).isCyrillic() && Stream.of(WordRole.PERCENT, WordRole.POINTS, WordRole.SCALE, WordRole.YEARS)
                .noneMatch(token::is);
        return russian
                || sentence.endsClause(next)
                || !token.is(WordRole.ARTICLE)
                        && Stream.of(
                                        WordRole.IN,
                                        WordRole.TO,
                                        WordRole.FROM,
                                        WordRole.AGAINST,
                                        WordRole.AND,
                                        WordRole.YEARLY,
                                        WordRole.COMPARED,
                                        WordRole.SINCE,
                                        WordRole.UP,
                                        WordRole.DOWN,
                                        WordRole.LAST,
                                        WordRole.MONTH_ON_MONTH,
                                        WordRole.YEAR_BEFORE,
                                        WordRole.MORE_OR_LESS,
                                        WordRole.APPROXIMATE_AFTER)
                                .anyMatch(token::is);
    }

    // ---- 三成, 两成半, 三分之一

    /** Returns the growth in tenths; the number precedes the word. */
    Optional<StatedGrowth> tenths(int place, BigDecimal number, int word) {
        boolean half = sentence.at(word + 1).is(WordRole.HALF);
        Optional<BigDecimal> more = sentence.at(word + 1).of(WordRole.HAN_DIGIT).map(BigDecimal::new);
        BigDecimal percent = number.multiply(TENTH).add(half ? HALF_A_TENTH : more.orElse(BigDecimal.ZERO));
        return stated(place, half || more.isPresent() ? word + 2 : word + 1, percent);
    }

    /**
     * Returns the growth in parts of a whole.
     *
     * @param word the place of 分之, after the denominator
     */
    Optional<StatedGrowth> parts(int place, BigDecimal denominator, int word) {
        return numbers.at(word + 1, ClaimNumeral.Comma.THOUSANDS).filter(found -> found.values().size() == 1 && denominator.signum() > 0)
                .flatMap(found -> stated(place, found.next(), percent(found.values().get(0), denominator)));
    }

    private static BigDecimal percent(BigDecimal parts, BigDecimal denominator) {
        return StatedGrowth.inDigits(parts.multiply(HUNDRED).divide(denominator, 1, RoundingMode.HALF_UP));
    }

    private Optional<StatedGrowth> stated(int from, int to, BigDecimal percent) {
        RateWords.Directions directions = words.directions(from, to);
        boolean moved = directions.up() || directions.down();
        if (!moved || percent.compareTo(HUNDRED) > 0) {
            return Optional.empty();
        }
        Optional<String> rough = approximate.bounded(from, to);
        if (rough.isPresent()) {
            remarks.add(new ClaimQuestion(Doubt.ROUGH_GROWTH, rough.get()));
            return Optional.empty();
        }
        String quote = sentence.quote(from, to);
        List<ClaimQuestion> doubts = new ArrayList<>(List.of(new ClaimQuestion(Doubt.MULTIPLE, quote)));
        List<Integer> signs = directions.signs(0);
        if (signs.size() > 1) {
            doubts.add(new ClaimQuestion(Doubt.NO_DIRECTION, quote));
        }
        if (words.isShare(from, to)) {
            doubts.add(new ClaimQuestion(Doubt.SHARE, quote));
        }
        List<BigDecimal> meanings = signs.stream().map(sign -> sign < 0 ? percent.negate() : percent).toList();
        String inFull = sentence.quote(Math.min(from, directions.from()), Math.max(to, directions.to()));
        return Optional.of(new StatedGrowth(new MonthOnMonth.Span(from, to), inFull, meanings, doubts));
    }
}
