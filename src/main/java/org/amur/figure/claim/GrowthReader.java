package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the growth rates in a sentence: up 34.3 %, на 1,1 % меньше, 同比下降1.1%; also multiples: doubled. A rate without a direction may be a share, and one with two (growth fell to 3 %) is ambiguous; both become
 * questions.
 */
final class GrowthReader {

    /** Lowest index that is read as one, in per cent of the year before. A lower number is a growth rate. */
    private static final BigDecimal MIN_INDEX = BigDecimal.valueOf(50);

    private final Sentence sentence;
    private final NumberReader numbers;
    private final Ranges ranges;
    private final SharedUnits shared;
    private final RateWords words;
    private final Multiples multiples;
    private final Set<ClaimQuestion> remarks;
    private final List<StatedGrowth> stated = new ArrayList<>();
    private final List<StatedGrowth> judged = new ArrayList<>();

    GrowthReader(Sentence sentence, Set<ClaimQuestion> remarks) {
        this.sentence = sentence;
        this.remarks = remarks;
        numbers = new NumberReader(sentence);
        ranges = new Ranges(sentence, new CurrencyWords(sentence));
        shared = new SharedUnits(sentence);
        words = new RateWords(sentence);
        multiples = new Multiples(sentence, words, remarks);
    }

    ParsedPart<BigDecimal> read() {
        for (int place = 0; place < sentence.length();) {
            place = Math.max(place + 1, sentence.isTaken(place) ? 0 : growth(place));
        }
        return againstTheYearBefore();
    }

    /** Returns all rates, also those against another period. */
    List<StatedGrowth> stated() {
        return stated;
    }

    /** Returns all rates with their questions, without those against the month before. */
    List<StatedGrowth> judged() {
        return judged;
    }

    /** Returns the growth against the same period a year before, the only one of a figure. */
    private ParsedPart<BigDecimal> againstTheYearBefore() {
        MonthOnMonth shorter = new MonthOnMonth(sentence, stated.stream().map(StatedGrowth::span).toList());
        SeveralYears years = new SeveralYears(sentence);
        Annualized annualized = new Annualized(sentence);
        ParsedPart.Gathering<BigDecimal> growths = new ParsedPart.Gathering<>();
        for (int i = 0; i < stated.size(); i++) {
            StatedGrowth each = stated.get(i);
            ClaimQuestion question = new ClaimQuestion(Doubt.MONTH_ON_MONTH, each.quote());
            if (shorter.is(i)) {
                remarks.add(question);
                judged.add(new StatedGrowth(each.span(), each.quote(), List.of(), List.of(question)));
            } else {
                List<ClaimQuestion> doubts = new ArrayList<>(each.doubts());
                doubts.addAll(shorter.mayBe(i) ? List.of(question) : List.of());
                int before = i == 0 ? 0 : stated.get(i - 1).span().to();
                years.of(each.span().from(), before).ifPresent(words -> doubts.add(new ClaimQuestion(Doubt.SEVERAL_YEARS, words)));
                annualized.of(each.span().from(), before).ifPresent(words -> doubts.add(new ClaimQuestion(Doubt.ANNUALIZED, words)));
                growths.add(each.quote(), each.meanings(), doubts);
                judged.add(each.doubted(doubts));
            }
        }
        return growths.part();
    }

    /** Reads the growth that begins here; returns the place after it, 0 if there is none. */
    private int growth(int place) {
        ClaimToken token = sentence.at(place);
        if (token.is(WordRole.FACTOR)) {
            multiples.byWord(place).ifPresent(stated::add);
            return place + 1;
        }
        boolean before = token.is(WordRole.PERCENT_BEFORE);
        boolean glued = token.isNumber() && token.glued();
        Optional<NumberReader.Found> number = glued ? Optional.empty() : numbers.at(before ? place + 1 : place, comma(place));
        if (number.isEmpty() || number.get().power() > 0 || number.get().next() == place) {
            return 0;
        }
        return number(place, number.get(), before);
    }

    private ClaimNumeral.Comma comma(int place) {
        ClaimToken unit = sentence.at(place + 1);
        return unit.kind() == ClaimToken.Kind.WORD && unit.isCyrillic() ? ClaimNumeral.Comma.DECIMAL : ClaimNumeral.Comma.EITHER;
    }

    private int number(int place, NumberReader.Found number, boolean before) {
        ClaimToken unit = sentence.at(number.next());
        if (before || unit.is(WordRole.PERCENT)) {
            int end = before ? number.next() : number.next() + 1;
            rate(place, number, end);
            sentence.take(place, end);
            return end;
        }
        return number.values().size() == 1 ? inOtherUnits(place, number) : 0;
    }

    private int inOtherUnits(int place, NumberReader.Found number) {
        int unitAt = sentence.afterHyphen(number.next());
        ClaimToken unit = sentence.at(unitAt);
        if (!unit.is(WordRole.TIMES) && !unit.is(WordRole.RAZA) && !unit.is(WordRole.HAN_TIMES)) {
            return 0;
        }
        Optional<StatedGrowth> growth = multiples.byNumber(place, number.values().get(0), unitAt);
        growth.ifPresent(stated::add);
        int end = growth.map(each -> each.span().to()).orElse(unitAt + 1);
        sentence.take(place, end);
        return end;
    }

    // ---- Rates

    private void rate(int place, NumberReader.Found number, int end) {
        List<BigDecimal> rates = number.values().stream().filter(StatedGrowth::fits).toList();
        boolean range = sentence.at(place - 1).isSign(RateWords.MINUS) && !sentence.at(place).spaced()
                && (sentence.at(place - 2).isNumber() || sentence.at(place - 2).is(WordRole.PERCENT));
        if (rates.isEmpty() || range) {
            return;
        }
        int last = ranges.afterRates(end);
        if (ranges.isLast(place) || last > end) {
            remarks.add(new ClaimQuestion(Doubt.RANGE, sentence.quote(last > end ? place : place - 2, last)));
            sentence.take(place, last);
            return;
        }
        String quote = sentence.quote(place, end);
        RateWords.Directions directions = words.directions(place, end);
        List<Integer> signs = directions.signs(words.sign(place));
        boolean share = words.isShare(place, end);
        if (share && signs.size() > 1) {
            remarks.add(new ClaimQuestion(Doubt.SHARE, quote));
            return;
        }
        List<ClaimQuestion> doubts = doubts(quote, number.doubt(), shared.isLast(place), signs.size() > 1, share);
        List<BigDecimal> meanings = new ArrayList<>(share ? List.of() : ofIndex(place, end, rates, quote, doubts));
        signs.forEach(sign -> rates.forEach(rate -> meanings.add(sign < 0 ? rate.negate() : rate)));
        int first = words.sign(place) == 0 ? place : place - 1;
        String inFull = sentence.quote(Math.min(first, directions.from()), Math.max(end, directions.to()));
        if (shared.isLast(place) && meanings.size() == signs.size()) {
            rateBefore(place - 2, signs, inFull, doubts);
        }
        stated.add(new StatedGrowth(new MonthOnMonth.Span(place, end), inFull, meanings, doubts));
    }

    /** Adds the first of two rates: 5 and 6 per cent. */
    private void rateBefore(int place, List<Integer> signs, String quote, List<ClaimQuestion> doubts) {
        List<BigDecimal> rates = ClaimNumeral.of(sentence.at(place).text(), comma(place + 2)).values();
        if (rates.size() == 1 && StatedGrowth.fits(rates.get(0))) {
            List<BigDecimal> meanings = signs.stream().map(sign -> sign < 0 ? rates.get(0).negate() : rates.get(0)).toList();
            stated.add(new StatedGrowth(new MonthOnMonth.Span(place, place + 1), quote, meanings, doubts));
        }
    }

    private static List<ClaimQuestion> doubts(String quote, Doubt ofNumber, boolean several, boolean noDirection, boolean share) {
        List<ClaimQuestion> doubts = new ArrayList<>();
        if (ofNumber != null) {
            doubts.add(new ClaimQuestion(ofNumber, quote));
        }
        if (several) {
            doubts.add(new ClaimQuestion(Doubt.SEVERAL, ""));
        }
        if (noDirection) {
            doubts.add(new ClaimQuestion(Doubt.NO_DIRECTION, quote));
        }
        if (share) {
            doubts.add(new ClaimQuestion(Doubt.SHARE, quote));
        }
        return doubts;
    }

    /**
     * Returns the growth that an index states: темп роста 112,7%, rose to 112.7%, 112,7% к 2022 году are 12.7 %; на 60%
     * к 2022 году is not an index.
     */
    private List<BigDecimal> ofIndex(int place, int end, List<BigDecimal> rates, String quote, List<ClaimQuestion> doubts) {
        boolean by = sentence.at(place - 1).text().equals("на");
        boolean against = !by && sentence.at(end).is(WordRole.AGAINST) && sentence.at(end).isCyrillic();
        if (!against && !words.isIndex(place)) {
            return List.of();
        }
        List<BigDecimal> growths = rates.stream().filter(rate -> rate.compareTo(MIN_INDEX) > 0)
                .map(rate -> rate.subtract(StatedGrowth.HUNDRED)).toList();
        if (!growths.isEmpty()) {
            doubts.add(new ClaimQuestion(Doubt.INDEX, quote));
        }
        return growths;
    }
}
