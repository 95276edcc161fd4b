package org.amur.trade.dashboard;

import java.util.List;

import org.amur.figure.AmountText;
import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Reporter;
import org.amur.web.Texts;

/** Annual trade of China with Russia in dollars by Chinese customs, as a headline. */
public final class TradeSummary {

    private final List<Line> all;

    private TradeSummary(List<Line> all) {
        this.all = all;
    }

    /** @param statements statements of Chinese customs */
    static TradeSummary of(StatementSet statements) {
        DashboardQuestion question = new DashboardQuestion(false, Currency.USD, Reporter.GACC, Area.CHINA, null, null, null,
                false, false);
        List<Line> years = Dashboard.of(question, statements).lines().stream().filter(line -> line.getTotal() != null).toList();
        return new TradeSummary(years);
    }

    /** Returns the headline; null if no year is known. */
    public String getHeadline() {
        return all.isEmpty() ? null : new TradeHeadline(all.stream().map(line -> new TradeHeadline.Year(line.getPeriod().year(),
                line.getTotal().getLevel().money().value(), AmountText.money(line.getTotal().getLevel().money(), Texts.locale()),
                line.getTotal().getGrowth())).toList()).text();
    }
}
