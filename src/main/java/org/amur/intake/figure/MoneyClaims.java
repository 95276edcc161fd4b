package org.amur.intake.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.amur.figure.claim.Claim;
import org.amur.figure.claim.ClaimQuestion;
import org.amur.figure.claim.ClaimReading;
import org.amur.figure.claim.Doubt;
import org.amur.figure.claim.NamedFlow;
import org.amur.figure.claim.ParsedClaim;
import org.amur.figure.claim.ParsedPart;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Period;
import org.amur.intake.date.DateMention;
import org.amur.intake.date.DateRule;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/** Claims of one sentence after another, completed by what the sentence alone does not say: the year, and the direction of trade. */
final class MoneyClaims {

    /** Sentences of the paragraph before this one in which the direction of trade is looked for. */
    private static final int SENTENCES_BEFORE = 3;
    private static final ParsedPart<Period> NONE = new ParsedPart<>(List.of(), List.of());

    private final ArticleText text;
    private final FigurePeriods periods;
    private TextSpan sentence;
    private TextSpan piece;
    /** Claims of the piece that no amount has; null before the first amount. */
    private List<Claim> left;
    /** Direction of trade of the sentences before; null until it is needed. */
    private ParsedPart<NamedFlow> flowBefore;
    /** Period of the last trade figure; null if there is none. */
    private ParsedPart<Period> latest;
    private int latestPlace;

    MoneyClaims(ArticleText text, FigurePeriods periods) {
        this.text = text;
        this.periods = periods;
    }

    /** Turns to a sentence, or a piece of a long one. */
    void begin(TextSpan whole, TextSpan part) {
        sentence = whole;
        piece = part;
        left = null;
        flowBefore = null;
    }

    /**
     * Returns the claim of an amount; each claim once.
     *
     * @param planned whether it is a plan, which has no period of the figures before it
     */
    Optional<Claim> of(TextSpan span, StatedQuantity quantity, boolean planned) {
        if (Stream.of(Currency.values()).noneMatch(currency -> currency.name().equals(quantity.unit()))) {
            return Optional.empty();
        }
        left = left == null ? new ArrayList<>(ParsedClaim.read(piece.of(text.text())).claims()) : left;
        Optional<Claim> claim = left.stream()
                .filter(each -> each.amount().readings().stream().anyMatch(reading -> isSame(reading.what(), quantity)))
                .findFirst();
        claim.ifPresent(left::remove);
        flowBefore = flowBefore == null && claim.filter(MoneyClaims::isWithoutFlow).isPresent() ? flowBefore() : flowBefore;
        return claim.map(each -> completed(each, span, quantity, planned));
    }

    private Claim completed(Claim claim, TextSpan span, StatedQuantity quantity, boolean planned) {
        ParsedPart<NamedFlow> flow = isWithoutFlow(claim) ? flowBefore : claim.flow();
        ParsedPart<Period> period = isYearOpen(claim) ? period(claim, span, !flow.isEmpty() && !planned) : claim.period();
        if (!planned && !flow.isEmpty() && period.readings().size() == 1) {
            latest = period;
            latestPlace = span.end();
        }
        List<ClaimReading<Amount>> amounts = claim.amount().readings().stream()
                .filter(reading -> isSame(reading.what(), quantity))
                .toList();
        return new Claim(new ParsedPart<>(amounts, claim.amount().questions()), flow, period, claim.growth(), claim.remarks());
    }

    /** Tells whether the sentence names no direction of trade, not even that of a third country. */
    private static boolean isWithoutFlow(Claim claim) {
        return claim.flow().isEmpty()
                && claim.flow().questions().stream().noneMatch(question -> question.doubt() == Doubt.OTHER_PARTNER);
    }

    private static boolean isYearOpen(Claim claim) {
        return claim.period().isEmpty()
                || claim.period().questions().stream().anyMatch(question -> question.doubt() == Doubt.YEAR_ELSEWHERE);
    }

    private static boolean isSame(Amount amount, StatedQuantity quantity) {
        BigDecimal value = amount.inUnits();
        return amount.currency().name().equals(quantity.unit()) && value.compareTo(quantity.value()) == 0;
    }

    private ParsedPart<Period> period(Claim claim, TextSpan span, boolean observed) {
        Optional<DateMention> date = periods.nearest(sentence, span);
        Optional<String> yearless = claim.period().questions().stream()
                .filter(question -> question.doubt() == Doubt.NO_YEAR)
                .map(ClaimQuestion::quote)
                .findFirst()
                .filter(words -> date.map(DateMention::date)
                        .filter(found -> found.precision() != PartialDate.Precision.YEAR)
                        .isEmpty());
        Optional<ParsedPart<Period>> counted = yearless.flatMap(words -> periods.inYear(
                words, date.map(found -> found.date().getEarliest().getYear())));
        boolean follows = observed && date.isEmpty() && claim.period().questions().isEmpty() && claim.period().isEmpty();
        return counted.or(() -> date.map(this::of)).orElseGet(() -> follows ? before() : claim.period());
    }

    /** Returns the period that the sentences before in this paragraph name last, or that of their last trade figure. */
    private ParsedPart<Period> before() {
        List<TextSpan> sentences = text.sentences();
        int place = Collections.binarySearch(sentences, sentence);
        int first = Math.max(place - SENTENCES_BEFORE, 0);
        while (place > first && text.paragraphAt(sentences.get(first).start()) != text.paragraphAt(sentence.start())) {
            first++;
        }
        int from = place > first ? sentences.get(first).start() : sentence.start();
        boolean isNear = latest != null && latestPlace >= from;
        return periods.last(isNear ? latestPlace : from, sentence.start()).map(this::of).orElse(isNear ? latest : NONE);
    }

    private ParsedPart<Period> of(DateMention date) {
        String words = date.span().of(text.text());
        List<ClaimQuestion> questions = date.rule() == DateRule.YEAR_OF_PUBLICATION
                ? List.of(new ClaimQuestion(Doubt.YEAR_ELSEWHERE, words))
                : List.of();
        return new ParsedPart<>(List.of(new ClaimReading<>(FigurePeriods.period(date.date()).orElseThrow(), words)), questions);
    }

    /** Returns the direction of trade of the nearest sentence before in this paragraph that names one. */
    private ParsedPart<NamedFlow> flowBefore() {
        List<TextSpan> sentences = text.sentences();
        int place = Collections.binarySearch(sentences, sentence);
        int paragraph = text.paragraphAt(sentence.start());
        for (int i = place - 1;
                i >= Math.max(0, place - SENTENCES_BEFORE)
                        && text.paragraphAt(sentences.get(i).start()) == paragraph;
                i--) {
            ParsedPart<NamedFlow> flows = ParsedClaim.read(sentences.get(i).of(text.text())).flows();
            if (!flows.isEmpty()) {
                return flows;
            }
        }
        return new ParsedPart<>(List.of(), List.of());
    }
}
