package org.amur.figure.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads multiples: doubled, halved, вдвое больше, в 1,5 раза, 增长1.5倍. They are coarser than rates. */
final class Multiples {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sentence sentence;
    private final RateWords words;
    private final ApproximateGrowth approximate;
    private final Set<ClaimQuestion> remarks;

    Multiples(Sentence sentence, RateWords words, Set<ClaimQuestion> remarks) {
        this.sentence = sentence;
        this.words = words;
        this.remarks = remarks;
        approximate = new ApproximateGrowth(sentence);
    }

    /** Returns the growth of a single word, unless it is approximate. */
    Optional<StatedGrowth> byWord(int place) {
        BigDecimal factor = new BigDecimal(sentence.at(place).of(WordRole.FACTOR).orElseThrow());
        boolean down = factor.compareTo(BigDecimal.ONE) > 0 && isDown(place, place + 1);
        String quote = sentence.quote(place);
        return stated(place, place + 1, List.of(percent(factor, down)), List.of(new ClaimQuestion(Doubt.MULTIPLE, quote)));
    }

    /**
     * Returns the growth by a factor.
     *
     * @param unit the place of "times"
     */
    Optional<StatedGrowth> byNumber(int place, BigDecimal factor, int unit) {
        if (factor.signum() <= 0 || !StatedGrowth.fits(factor)) {
            return Optional.empty();
        }
        ClaimToken times = sentence.at(unit);
        boolean down = isDown(place, unit + 1);
        String quote = sentence.quote(place, unit + 1);
        List<ClaimQuestion> doubts = new ArrayList<>(List.of(new ClaimQuestion(Doubt.MULTIPLE, quote)));
        List<BigDecimal> meanings = new ArrayList<>(List.of(percent(factor, down)));
        boolean once = factor.compareTo(BigDecimal.ONE) == 0;
        if (!times.is(WordRole.RAZA) && !down && (!once || times.is(WordRole.HAN_TIMES))) {
            meanings.add(0, factor.multiply(HUNDRED).setScale(Math.max(0, factor.scale() - 2)));
            doubts.add(new ClaimQuestion(Doubt.TIMES, quote));
        }
        return stated(place, unit + 1, meanings, doubts);
    }

    private Optional<StatedGrowth> stated(int from, int to, List<BigDecimal> meanings, List<ClaimQuestion> doubts) {
        Optional<String> rough = approximate.nearly(from, to);
        rough.ifPresent(quote -> remarks.add(new ClaimQuestion(Doubt.ROUGH_GROWTH, quote)));
        return rough.isPresent() ? Optional.empty()
                : Optional.of(new StatedGrowth(new MonthOnMonth.Span(from, to), sentence.quote(from, to), meanings, doubts));
    }

    private boolean isDown(int place, int end) {
        RateWords.Directions directions = words.directions(place, end);
        return directions.down() && !directions.up();
    }

    /** Returns the growth in per cent to a multiple, or to a fraction if down. */
    private static BigDecimal percent(BigDecimal factor, boolean down) {
        BigDecimal of = down ? HUNDRED.divide(factor, 1, RoundingMode.HALF_UP) : factor.multiply(HUNDRED);
        return StatedGrowth.inDigits(of.subtract(HUNDRED));
    }
}
