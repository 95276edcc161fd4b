package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.amur.figure.series.Estimates;
import org.amur.figure.value.Area;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/**
 * Arguments of the sentences about mirror data: the terms, then the two countries, the explained and the whole difference in
 * per cent, and {@code less} if imports are below exports. Levels are marked if they are estimates.
 */
final class MirrorArguments {

    private static final int FIRST_LEVEL = 0;
    private static final int FIRST_SERIES = 1;
    private static final int PERIOD = 2;
    private static final int SECOND_LEVEL = 4;
    private static final int SECOND_SERIES = 5;
    private static final int DIFFERENCE = 7;
    private static final int FACTOR = 9;
    private static final int DIFFERENCE_OF_REPUBLISHED = 6;
    private static final int COUNTRIES = 10;
    private static final int COUNT = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WHOLE_PERCENTS = BigDecimal.TEN;

    private MirrorArguments() {
    }

    static Object[] of(String variant, List<FindingTerm> terms, SentenceAmounts amounts) {
        Object[] all = new Object[COUNT];
        for (int i = 0; i < terms.size(); i++) {
            all[i] = FindingText.word(terms.get(i), amounts);
        }
        boolean compared = terms.size() > FACTOR;
        mark(all, FIRST_LEVEL, terms, FIRST_SERIES);
        all[COUNTRIES] = country(series(terms, FIRST_SERIES));
        if (compared) {
            mark(all, SECOND_LEVEL, terms, SECOND_SERIES);
            all[COUNTRIES + 1] = country(series(terms, SECOND_SERIES));
            all[COUNTRIES + 2] = text(explained(variant, ((FindingTerm.Times) terms.get(FACTOR)).factor()));
        }
        int difference = compared ? DIFFERENCE : DIFFERENCE_OF_REPUBLISHED;
        if (terms.size() > difference) {
            BigDecimal percent = ((FindingTerm.Percent) terms.get(difference)).percent();
            all[COUNTRIES + 3] = text(percent.abs());
            all[COUNTRIES + 4] = percent.signum() < 0 ? "less" : "more";
        }
        return all;
    }

    private static void mark(Object[] all, int level, List<FindingTerm> terms, int series) {
        Period period = ((FindingTerm.During) terms.get(PERIOD)).period();
        all[level] = Estimates.marked(Estimates.is(series(terms, series), period), (String) all[level]);
    }

    private static Series series(List<FindingTerm> terms, int place) {
        return ((FindingTerm.Named) terms.get(place)).series();
    }

    private static String country(Series series) {
        return Area.name(series.declarant(), Texts.locale());
    }

    private static BigDecimal explained(String variant, BigDecimal factor) {
        MirrorBand band = new MirrorBand(factor);
        Interval allowed = "total".equals(variant) ? band.ofTotal() : band.ofFlow();
        return allowed.high().subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    /** Returns a percentage of at most two digits if they suffice: 15, 7.6. */
    private static String text(BigDecimal percent) {
        int decimals = percent.compareTo(WHOLE_PERCENTS) >= 0 ? 0 : Math.min(1, Math.max(0, percent.stripTrailingZeros().scale()));
        return Numbers.format(percent.setScale(decimals, RoundingMode.HALF_UP), false, Texts.locale());
    }
}
