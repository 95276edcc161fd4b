package org.amur.reconciliation.rules;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import org.amur.figure.AmountText;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Money;
import org.amur.figure.value.Scale;
import org.amur.figure.value.SeriesText;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/** Text of findings and their arithmetic in the reader's language. */
public final class FindingText {

    private static final int MONEY_DECIMALS = 2;
    private static final int RATE_DECIMALS = 3;

    private FindingText() {
    }

    /** Returns the discrepancy and its size in one sentence. */
    public static String sentence(Finding finding) {
        return sentence(finding.rule(), finding.variant(), finding.terms());
    }

    /** Returns the sentence of a finding that was stored without its inputs. */
    public static String sentence(Rule rule, String variant, List<FindingTerm> terms) {
        List<FindingTerm> words = terms.stream().filter(term -> !(term instanceof FindingTerm.LevelOf)).toList();
        SentenceAmounts amounts = new SentenceAmounts(variant, words);
        String sentence = Texts.get(Finding.messageKey(rule, variant),
                words.stream().map(term -> word(term, amounts)).toArray());
        return Stream.concat(
                        Stream.of(sentence),
                        terms.stream()
                                .filter(FindingTerm.LevelOf.class::isInstance)
                                .map(FindingTerm.LevelOf.class::cast)
                                .map(level -> hint(level, amounts)))
                .collect(joining(" "));
    }

    /**
     * Returns the key, within its group of messages, of the rule's name: republished levels have their own, since they
     * are not a mirror.
     */
    public static String ruleKey(Rule rule, String variant) {
        return variant.startsWith("handedOn") ? rule + ".handedOn" : rule.name();
    }

    private static String hint(FindingTerm.LevelOf level, SentenceAmounts amounts) {
        return Texts.get("finding.hint", amounts.stated(level.amount()), SeriesText.of(level.series(), Texts.locale()),
                level.period().display(Texts.locale()));
    }

    private static String word(FindingTerm term, SentenceAmounts amounts) {
        if (term instanceof FindingTerm.Stated stated) {
            return amounts.stated(stated.amount());
        }
        return term instanceof FindingTerm.Reckoned computed ? amounts.computed(computed) : term(term);
    }

    /** Returns a number or word as in a calculation. */
    public static String term(FindingTerm term) {
        if (term instanceof FindingTerm.Stated stated) {
            return AmountText.of(readable(stated.amount()), Texts.locale());
        } else if (term instanceof FindingTerm.Reckoned computed) {
            return money(computed.money(), computed.scale());
        } else if (term instanceof FindingTerm.Percent percent) {
            return Numbers.format(percent.percent(), true, Texts.locale());
        } else if (term instanceof FindingTerm.Rate rate) {
            return rate(rate.yuan());
        } else if (term instanceof FindingTerm.Times times) {
            return Numbers.format(times.factor(), false, Texts.locale());
        } else if (term instanceof FindingTerm.During during) {
            return during.period().display(Texts.locale());
        } else if (term instanceof FindingTerm.On on) {
            return on.published().display(Texts.locale());
        }
        return name(term);
    }

    private static String rate(BigDecimal yuan) {
        int decimals = Math.max(0, Math.min(RATE_DECIMALS, yuan.scale()));
        return Numbers.format(yuan.setScale(decimals, RoundingMode.HALF_UP), false, Texts.locale());
    }

    private static String name(FindingTerm term) {
        if (term instanceof FindingTerm.Named named) {
            return SeriesText.of(named.series(), Texts.locale());
        } else if (term instanceof FindingTerm.By by) {
            return Texts.get("figure.reporter." + by.reporter());
        } else if (term instanceof FindingTerm.Unit unit) {
            return AmountText.unit(unit.scale(), unit.currency(), Texts.locale());
        } else if (term instanceof FindingTerm.In in) {
            return in.currency().name();
        }
        throw new IllegalArgumentException(term.toString());
    }

    /** Converts ten thousands, which customs use and readers do not, without loss of digits. */
    private static Amount readable(Amount amount) {
        return read(amount.scale()) ? amount : amount.in(Scale.ofSize(amount.inUnits()));
    }

    private static boolean read(Scale scale) {
        return switch (scale) {
            case MILLION, BILLION, TRILLION -> true;
            default -> false;
        };
    }

    /** Returns the text of an amount. Sums are exact; quotients have no last digit. */
    private static String money(Money money, Scale scale) {
        Scale unit = read(scale) ? scale : Scale.ofSize(money.value());
        BigDecimal value = money.value().movePointLeft(unit.powerOfTen());
        int decimals = money.bounds().isAround(money.value()) ? Math.max(0, value.scale()) : MONEY_DECIMALS;
        return AmountText.of(new Amount(value.setScale(decimals, RoundingMode.HALF_UP), unit, money.currency()), Texts.locale());
    }
}
