package org.amur.reconciliation.rules;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import org.amur.figure.AmountText;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Money;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.SeriesText;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/** Text of findings and their arithmetic in the reader's language. */
public final class FindingText {

    private static final int MONEY_DECIMALS = 2;
    private static final int RATE_DECIMALS = 3;
    private static final int CHAPTER_LENGTH = 2;

    private FindingText() {
    }

    /** Returns the discrepancy in one or two sentences of at most four numbers each, which a newspaper could print. */
    public static String sentence(Finding finding) {
        return sentence(finding.rule(), finding.variant(), finding.terms());
    }

    /** Returns the sentence of a finding that was stored without its inputs. */
    public static String sentence(Rule rule, String variant, List<FindingTerm> terms) {
        List<FindingTerm> words = words(terms);
        SentenceAmounts amounts = new SentenceAmounts(variant, words);
        Object[] arguments = rule == Rule.MIRROR ? MirrorArguments.of(variant, words, amounts)
                : words.stream().map(term -> word(ofBothFlows(variant, term), amounts)).toArray();
        String key = Finding.messageKey(rule, variant);
        return Stream.concat(
                        Stream.of(key, key + ".then").filter(Texts::has).map(each -> Texts.get(each, arguments)),
                        terms.stream()
                                .filter(FindingTerm.LevelOf.class::isInstance)
                                .map(FindingTerm.LevelOf.class::cast)
                                .map(level -> hint(level, amounts)))
                .collect(joining(" "));
    }

    /** Returns the terms without hints. */
    static List<FindingTerm> words(List<FindingTerm> terms) {
        return terms.stream().filter(term -> !(term instanceof FindingTerm.LevelOf)).toList();
    }

    /** Names the trade instead of one flow, in a sentence about both. */
    private static FindingTerm ofBothFlows(String variant, FindingTerm term) {
        return variant.startsWith("swapped") && term instanceof FindingTerm.Named named
                ? new FindingTerm.Named(named.series().with(Flow.TOTAL)) : term;
    }

    /**
     * Returns the key, within its group of messages, of the rule's name: republished levels have their own, since they
     * are not a mirror.
     */
    public static String ruleKey(Rule rule, String variant) {
        return variant.startsWith("handedOn") ? rule + ".handedOn" : rule.name();
    }

    private static String hint(FindingTerm.LevelOf level, SentenceAmounts amounts) {
        return Texts.get("finding.hint", amounts.stated(level.amount()), name(level.series()),
                level.period().display(Texts.locale()));
    }

    static String word(FindingTerm term, SentenceAmounts amounts) {
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
            return name(named.series());
        } else if (term instanceof FindingTerm.By by) {
            return Texts.get("figure.reporter." + by.reporter());
        } else if (term instanceof FindingTerm.Unit unit) {
            return AmountText.unit(unit.scale(), unit.currency(), Texts.locale());
        } else if (term instanceof FindingTerm.In in) {
            return in.currency().name();
        }
        throw new IllegalArgumentException(term.toString());
    }

    private static String name(Series series) {
        String flow = SeriesText.flow(series.flow(), series.declarant(), series.partner(), Texts.locale());
        return series.ofAllGoods() ? flow : Texts.get("finding.goods", flow, goods(series.commodity()));
    }

    /** Returns the name of goods with their code: of their chapter, if the code is finer. */
    public static String goods(String code) {
        String chapter = "trade.chapter." + code.substring(0, Math.min(CHAPTER_LENGTH, code.length()));
        if (!Texts.has(chapter)) {
            return Texts.get("finding.goods.code", code);
        }
        return Texts.get(code.length() == CHAPTER_LENGTH ? "finding.goods.chapter" : "finding.goods.part", code, Texts.get(chapter));
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
