package org.amur.trade.vintage;

import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.figure.AmountText;
import org.amur.figure.SeriesAddress;
import org.amur.figure.series.Estimates;
import org.amur.figure.value.Period;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.SeriesText;
import org.amur.figure.value.Statement;
import org.amur.trade.ChartSpan;
import org.amur.trade.LineChart.Dot;
import org.amur.trade.LineChart;
import org.amur.trade.ReporterReferences;
import org.amur.web.Address;
import org.amur.web.AddressReading;
import org.amur.web.Dates;
import org.amur.web.Numbers;
import org.amur.web.Texts;
import org.omnifaces.util.Faces;

/** {@code /trade/vintages}: every published level of one series, and its revisions. */
@Named
@RequestScoped
public class VintagesBacking implements Citable {

    @Inject
    private VintageParams params;

    @Inject
    private VintageRepository repository;

    @Inject
    private Address address;

    private VintageQuestion question;
    private List<PeriodVintages> periods;

    @PostConstruct
    void load() {
        question = params.question();
        periods = AddressReading.isValid() ? repository.answer(question).periods() : List.of();
    }

    /** Returns the chart's model as JSON. */
    public String getChart() {
        Locale locale = Faces.getLocale();
        LineChart chart = new LineChart(question.series().currency(),
                periods.stream().map(PeriodVintages::period).toList(), locale)
                .line(Texts.get("trade.vintages.revised"), "revised", false, dots(PeriodVintages::current))
                .line(Texts.get("trade.vintages.first"), "first", true, dots(PeriodVintages::first))
                .difference(Texts.get("trade.vintages.difference"), differences());
        if (question.day() != null) {
            chart.line(Texts.get("trade.vintages.onDay", Dates.day(question.day())), "asof", true, dots(PeriodVintages::onDay));
        }
        return chart.toJson();
    }

    private List<Dot> dots(Function<PeriodVintages, Statement> of) {
        return periods.stream().map(of).map(statement -> statement == null ? null
                : new Dot(statement.amount().inUnits(),
                        Estimates.marked(Estimates.is(statement), AmountText.display(statement.amount())), null, figure(statement), false))
                .collect(toList());
    }

    private List<Dot> differences() {
        return periods.stream().map(period -> !period.isRevised() || period.getPercent() == null ? null
                : new Dot(period.getPercent(), percent(period.getPercent()), null, figure(period.current()), true))
                .collect(toList());
    }

    private static String percent(BigDecimal percent) {
        return Texts.get("trade.dashboard.percent", Numbers.format(percent, true));
    }

    private String figure(Statement statement) {
        return address.to(SeriesAddress.figure(statement.figure()));
    }

    public Series getSeries() {
        return question.series();
    }

    public ChartSpan getStep() {
        return question.step();
    }

    /** Returns the requested period; null for all. */
    public Period getPeriod() {
        return question.period();
    }

    public LocalDate getDay() {
        return question.day();
    }

    /** Returns the first year as typed. */
    public Integer getFrom() {
        return params.from();
    }

    /** Returns the last year as typed. */
    public Integer getUntil() {
        return params.until();
    }

    /** Returns the periods in the order of time. */
    public List<PeriodVintages> getPeriods() {
        return periods;
    }

    /** Returns the number of revised periods. */
    public long getRevised() {
        return periods.stream().filter(PeriodVintages::isRevised).count();
    }

    /** Returns the message of the chart: how many periods were revised, and by how much at most. */
    @Override
    public String citedTitle() {
        Optional<BigDecimal> most = periods.stream().filter(PeriodVintages::isRevised).map(PeriodVintages::getPercent)
                .filter(Objects::nonNull).map(BigDecimal::abs).max(Comparator.naturalOrder());
        return Texts.get("trade.vintages.message", getRevised(), SeriesText.of(question.series(), Texts.locale()),
                most.map(percent -> Numbers.format(percent, false, Texts.locale())).orElse("none"));
    }

    @Override
    public List<Reference> citedSources() {
        return ReporterReferences.of(question.series());
    }

    /** Returns the unit of the chart. */
    public String getUnit() {
        return AmountText.unit(Scale.BILLION, question.series().currency(), Texts.locale());
    }
}
