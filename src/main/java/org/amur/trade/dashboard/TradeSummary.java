package org.amur.trade.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.amur.figure.AmountText;
import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Reporter;
import org.amur.web.Texts;

/** Annual trade of China with Russia in dollars by Chinese customs: a headline, a chart of the last years and its table. */
public final class TradeSummary {

    private static final int YEARS = 7;

    private final DashboardQuestion question;
    private final List<Line> all;

    private TradeSummary(DashboardQuestion question, List<Line> all) {
        this.question = question;
        this.all = all;
    }

    /** @param statements statements of Chinese customs */
    static TradeSummary of(StatementSet statements) {
        DashboardQuestion question = new DashboardQuestion(false, Currency.USD, Reporter.GACC, Area.CHINA, null, null, null,
                false, false);
        List<Line> years = Dashboard.of(question, statements).lines().stream().filter(line -> line.getTotal() != null).toList();
        return new TradeSummary(question, years);
    }

    /** Returns the last year, for readers; null if there is none. */
    public String getNewest() {
        return all.isEmpty() ? null : all.get(all.size() - 1).getPeriod().display(Texts.locale());
    }

    /** Returns the last years, oldest first. */
    public List<Line> getYears() {
        return all.subList(Math.max(0, all.size() - YEARS), all.size());
    }

    /** Returns the message of the chart; there must be a year. */
    public String getHeadline() {
        return new TradeHeadline(all.stream().map(line -> new TradeHeadline.Year(line.getPeriod().year(),
                line.getTotal().getLevel().money().value(), AmountText.money(line.getTotal().getLevel().money(), Texts.locale()),
                line.getTotal().getGrowth())).toList()).text();
    }

    /**
     * Returns the chart as JSON.
     *
     * @param link completes an address of the application
     */
    public String chart(Locale locale, UnaryOperator<String> link) {
        return new ChartModel(question, Axis.of(false, getYears()), locale, link).barsToJson();
    }
}
