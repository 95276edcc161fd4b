package org.amur.trade.dashboard;

import java.math.BigDecimal;

import org.amur.figure.value.Flow;
import org.amur.figure.value.Series;
import org.amur.figure.value.SeriesText;
import org.amur.trade.CitedPoint;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/**
 * One year's total in both currencies: the same trade with two growth rates, both right.
 *
 * @param yuan total in yuan; null if not known
 * @param dollars total in dollars; null if not known
 */
public record Headline(int year, CitedPoint yuan, CitedPoint dollars) {

    /** Tells whether both totals have a growth. */
    public boolean isComparable() {
        return yuan.getGrowth() != null && dollars.getGrowth() != null;
    }

    /** Returns the headline of a newspaper that counts in yuan: "China’s trade with Russia grew 34.3 % in yuan". */
    public String getYuanSentence() {
        return sentence(yuan);
    }

    /** Returns the headline of a newspaper that counts in dollars. */
    public String getDollarSentence() {
        return sentence(dollars);
    }

    private static String sentence(CitedPoint total) {
        BigDecimal growth = total.getGrowth();
        Series series = total.getLevel().first().series();
        String how = growth.signum() > 0 ? "grew" : growth.signum() < 0 ? "fell" : "stood";
        return Texts.get("trade.dashboard.headline." + how, SeriesText.of(series.with(Flow.TOTAL), Texts.locale()),
                Numbers.format(growth.abs(), false, Texts.locale()), series.currency());
    }
}
