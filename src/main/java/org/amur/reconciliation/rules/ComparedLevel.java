package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import org.amur.figure.value.Area;
import org.amur.figure.value.Series;
import org.amur.web.Texts;

/**
 * One of the two levels that a finding compares, as a bar beside its sentence.
 *
 * @param label  its source or kind, in the reader's language
 * @param text   the amount
 * @param units  the amount in units of the currency
 * @param length per cent of the larger level
 */
public record ComparedLevel(String label, String text, BigDecimal units, int length) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Places of the two levels among the terms. */
    private static final Map<Rule, List<Integer>> PLACES = Map.of(Rule.MIRROR, List.of(0, 4), Rule.REVISED_BASE, List.of(6, 5),
            Rule.PARTS, List.of(5, 0), Rule.MONTHS, List.of(3, 0), Rule.REVISION, List.of(5, 0));
    private static final List<Integer> SERIES_PLACES = List.of(1, 5);
    private static final List<Integer> REPORTER_PLACES = List.of(3, 5);

    /** Returns the two levels; empty if the finding is not about two positive levels of one currency. */
    public static List<ComparedLevel> of(Rule rule, String variant, List<FindingTerm> terms) {
        List<FindingTerm> words = FindingText.words(terms);
        List<Integer> places = PLACES.getOrDefault(rule, List.of());
        if (places.stream().anyMatch(place -> place >= words.size() || units(words.get(place)).signum() <= 0)) {
            return List.of();
        }
        SentenceAmounts amounts = new SentenceAmounts(variant, words);
        BigDecimal largest = places.stream().map(place -> units(words.get(place))).reduce(BigDecimal.ONE, BigDecimal::max);
        return places.stream().map(place -> {
            BigDecimal units = units(words.get(place));
            return new ComparedLevel(label(rule, variant, words, places.indexOf(place)), FindingText.word(words.get(place), amounts),
                    units, units.multiply(HUNDRED).divide(largest, 0, RoundingMode.HALF_UP).intValue());
        }).toList();
    }

    /** Returns the absolute difference of two levels; zero if there are none. */
    public static BigDecimal difference(List<ComparedLevel> levels) {
        return levels.stream().map(ComparedLevel::units).reduce(BigDecimal::subtract).map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal units(FindingTerm term) {
        if (term instanceof FindingTerm.Stated stated) {
            return stated.amount().inUnits();
        }
        return term instanceof FindingTerm.Reckoned computed ? computed.money().value() : BigDecimal.ZERO;
    }

    private static String label(Rule rule, String variant, List<FindingTerm> words, int side) {
        if (rule != Rule.MIRROR) {
            return Texts.get("finding.level." + rule + (side == 0 ? ".first" : ".second"));
        } else if (variant.startsWith("handedOn")) {
            return FindingText.term(words.get(REPORTER_PLACES.get(side)));
        }
        Series series = ((FindingTerm.Named) words.get(SERIES_PLACES.get(side))).series();
        return Texts.get("finding.level.country", Area.name(series.declarant(), Texts.locale()),
                Texts.get("figure.reporter." + series.reporter()));
    }
}
