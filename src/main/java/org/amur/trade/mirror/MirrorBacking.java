package org.amur.trade.mirror;

import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Address;
import org.amur.common.Numbers;
import org.amur.common.Texts;
import org.amur.trade.AmountText;
import org.amur.trade.Area;
import org.amur.trade.Cell;
import org.amur.trade.Currency;
import org.amur.trade.Flow;
import org.amur.trade.LineChart;
import org.amur.trade.LineChart.Dot;
import org.amur.trade.Money;
import org.amur.trade.Period;
import org.amur.trade.Reporter;
import org.amur.trade.Scale;
import org.amur.trade.Series;
import org.amur.trade.SeriesText;
import org.amur.trade.Step;
import org.omnifaces.util.Faces;

/** {@code /trade/mirror}: one trade as China counts it and as Russia does. */
@Named
@RequestScoped
public class MirrorBacking {

    @Inject
    private MirrorParams params;

    @Inject
    private MirrorRepository repository;

    @Inject
    private Address address;

    private MirrorQuestion question;
    private Mirror mirror;

    @PostConstruct
    void load() {
        question = params.question();
        mirror = repository.answer(question);
    }

    /** The chart's model as JSON. */
    public String getChart() {
        Locale locale = Faces.getLocale();
        List<Period> places = mirror.places();
        Map<Period, MirrorLine> lines = new HashMap<>();
        mirror.lines().forEach(line -> lines.put(line.getPeriod(), line));
        List<MirrorLine> shown = places.stream().map(lines::get).collect(toList());
        LineChart chart = new LineChart(Currency.USD, places, locale)
                .line(name(question.chineseSeries(), question.chinese()), "china", false, dots(shown, MirrorLine::getChina))
                .line(name(question.russianSeries(), question.russian()), "russia", true, dots(shown, MirrorLine::getRussia))
                .band(Texts.get("trade.mirror.band", question.factor()), values(shown, MirrorLine::low),
                        values(shown, MirrorLine::high))
                .difference(Texts.get("trade.mirror.percent"), shown.stream().map(this::percent).collect(toList()));
        silences().forEach(silent -> chart.silence(place(places, silent.since().atDay(1)),
                place(places, silent.until().atDay(1)), said(silent, locale)));
        return chart.toJson();
    }

    /** The first place that ends on the day or later. */
    private static int place(List<Period> places, LocalDate day) {
        return (int) places.stream().filter(place -> place.end().isBefore(day)).count();
    }

    private static String name(Series series, Reporter reporter) {
        return Texts.get("trade.mirror.line", SeriesText.of(series, Texts.locale()),
                Texts.get("trade.reporter." + reporter));
    }

    private List<Dot> dots(List<MirrorLine> shown, Function<MirrorLine, Cell> side) {
        return shown.stream().map(line -> line == null || side.apply(line) == null ? null : dot(side.apply(line)))
                .collect(toList());
    }

    private Dot dot(Cell cell) {
        Money money = cell.getLevel().money();
        return new Dot(money.value(), AmountText.moneyIn(Scale.BILLION, money, Faces.getLocale()), address.to("/trade/view?id=" + cell.getFigure()), cell.isDerived());
    }

    private static List<BigDecimal> values(List<MirrorLine> shown, Function<MirrorLine, BigDecimal> of) {
        return shown.stream().map(line -> line == null ? null : of.apply(line)).collect(toList());
    }

    private Dot percent(MirrorLine line) {
        return line == null || line.getPercent() == null ? null
                : new Dot(line.getPercent(), percent(line.getPercent()), address.to("/trade/view?id=" + line.getChina().getFigure()), true);
    }

    private static String percent(BigDecimal percent) {
        return Texts.get("trade.dashboard.percent", Numbers.format(percent, true));
    }

    private List<Mirror.Silence> silences() {
        return Stream.of(mirror.chinaSilent(), mirror.russiaSilent()).filter(silent -> silent != null).toList();
    }

    /** What a silent side is: "Russia (FTS) has published nothing since January 2022". */
    public List<String> getSilences() {
        return silences().stream().map(silent -> said(silent, Faces.getLocale())).toList();
    }

    private static String said(Mirror.Silence silent, Locale locale) {
        String nothing = Texts.get("trade.mirror.silence", Area.name(silent.series().declarant(), locale),
                Texts.get("trade.reporter." + silent.series().reporter()),
                Period.months(silent.since(), silent.since()).display(locale));
        return silent.later().isEmpty() ? nothing : Texts.get("trade.mirror.silence.but", nothing, silent.later().stream()
                .map(period -> period.display(locale)).collect(Collectors.joining(", ")));
    }

    /** What both count newest, in a sentence; null if there is nothing. */
    public String getNewestSentence() {
        MirrorLine newest = mirror.newest();
        return newest == null ? null : Texts.get("trade.mirror.verdict." + newest.getExplained(), question.factor());
    }

    /** The newest period that both count, whatever its length; null if there is none. */
    public MirrorLine getNewest() {
        return mirror.newest();
    }

    /** In the order of time. */
    public List<MirrorLine> getLines() {
        return mirror.lines();
    }

    /** How many periods both count. */
    public long getCompared() {
        return mirror.lines().stream().filter(MirrorLine::isCompared).count();
    }

    /** Of how many of them cost, insurance and freight do not explain the gap. */
    public long getOutside() {
        return mirror.lines().stream().filter(MirrorLine::isCompared)
                .filter(line -> line.getVerdict() != MirrorLine.Verdict.WITHIN).count();
    }

    public Series getChineseSeries() {
        return question.chineseSeries();
    }

    public Series getRussianSeries() {
        return question.russianSeries();
    }

    /** Whether earlier periods are what China reported to the IMF. */
    public boolean isExtended() {
        return question.extendedByImf();
    }

    public Step getStep() {
        return question.step();
    }

    public BigDecimal getFactor() {
        return question.factor();
    }

    /** Those who publish China's declarations. */
    public List<Reporter> getChinesePublishers() {
        return Stream.of(Reporter.values()).filter(reporter -> reporter.publishes(Area.CHINA)).toList();
    }

    /** Those who publish Russia's declarations. */
    public List<Reporter> getRussianPublishers() {
        return Stream.of(Reporter.values()).filter(reporter -> reporter.publishes(Area.RUSSIA)).toList();
    }

    public List<Flow> getFlows() {
        return List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT);
    }

    /** As typed. */
    public Integer getFrom() {
        return params.from();
    }

    /** As typed. */
    public Integer getUntil() {
        return params.until();
    }
}
