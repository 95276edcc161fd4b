package org.amur.intake.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/** Claims of one sentence after another, completed by what the sentence alone does not say: the year, and the direction of trade. */
final class MoneyClaims {

    /** Sentences of the paragraph before this one in which the direction of trade is looked for. */
    private static final int SENTENCES_BEFORE = 3;

    private final ArticleText text;
    private final FigurePeriods periods;
    private TextSpan sentence;
    private TextSpan piece;
    /** Claims of the piece that no amount has; null before the first amount. */
    private List<Claim> left;
    /** Direction of trade of the sentences before; null until it is needed. */
    private ParsedPart<NamedFlow> flowBefore;

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

    /** Returns the claim of an amount; each claim once. */
    Optional<Claim> of(TextSpan span, StatedQuantity quantity) {
        if (Stream.of(Currency.values()).noneMatch(currency -> currency.name().equals(quantity.unit()))) {
            return Optional.empty();
        }
        left = left == null ? new ArrayList<>(ParsedClaim.read(piece.of(text.text())).claims()) : left;
        Optional<Claim> claim = left.stream().filter(each -> each.amount().readings().stream().anyMatch(reading -> isSame(reading.what(), quantity))).findFirst();
        claim.ifPresent(left::remove);
        flowBefore = flowBefore == null && claim.filter(each -> each.flow().isEmpty()).isPresent() ? flowBefore() : flowBefore;
        return claim.map(each -> new Claim(each.amount(), each.flow().isEmpty() ? flowBefore : each.flow(),
                isYearOpen(each) ? period(each, span) : each.period(), each.growth(), each.remarks()));
    }

    private static boolean isYearOpen(Claim claim) {
        return claim.period().isEmpty() || claim.period().questions().stream().anyMatch(question -> question.doubt() == Doubt.YEAR_ELSEWHERE);
    }

    private static boolean isSame(Amount amount, StatedQuantity quantity) {
        BigDecimal value = amount.inUnits();
        return amount.currency().name().equals(quantity.unit()) && value.compareTo(quantity.value()) == 0;
    }

    private ParsedPart<Period> period(Claim claim, TextSpan span) {
        Optional<DateMention> date = periods.nearest(sentence, span);
        return date.map(mention -> {
            String words = mention.span().of(text.text());
            List<ClaimQuestion> questions = mention.rule() == DateRule.YEAR_OF_PUBLICATION ? List.of(new ClaimQuestion(Doubt.YEAR_ELSEWHERE, words)) : List.of();
            return new ParsedPart<>(List.of(new ClaimReading<>(FigurePeriods.period(mention.date()).orElseThrow(), words)), questions);
        }).orElse(claim.period());
    }

    /** Returns the direction of trade of the nearest sentence before in this paragraph that names one. */
    private ParsedPart<NamedFlow> flowBefore() {
        List<TextSpan> sentences = text.sentences();
        int place = sentences.indexOf(sentence);
        int paragraph = text.paragraphAt(sentence.start());
        for (int i = place - 1; i >= Math.max(0, place - SENTENCES_BEFORE) && text.paragraphAt(sentences.get(i).start()) == paragraph; i--) {
            ParsedPart<NamedFlow> flows = ParsedClaim.read(sentences.get(i).of(text.text())).flows();
            if (!flows.isEmpty()) {
                return flows;
            }
        }
        return new ParsedPart<>(List.of(), List.of());
    }
}
