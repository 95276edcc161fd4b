package org.amur.trade.mirror;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.figure.AmountText;
import org.amur.figure.value.Area;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.SeriesText;
import org.amur.trade.ChartSpan;
import org.amur.trade.CitedPoint;
import org.amur.trade.ReporterReferences;
import org.amur.web.Address;
import org.amur.web.Numbers;
import org.amur.web.Texts;
import org.omnifaces.util.Faces;

/** {@code /trade/mirror}: one trade as counted by China and by Russia. */
@Named
@RequestScoped
public class MirrorBacking implements Citable {

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

    /** Returns the chart's model as JSON. */
    public String getChart() {
        return chart().toJson();
    }

    private MirrorChart chart() {
        return new MirrorChart(question, mirror, Faces.getLocale(), address::to);
    }

    /** Returns the sentences about silences: "Russia (FTS) has published nothing since January 2022". */
    public List<String> getSilences() {
        return chart().said();
    }

    /** Returns the sentence about the newest counts of both; null if there are none. */
    public String getNewestSentence() {
        MirrorLine newest = mirror.newest();
        return newest == null ? null : Texts.get("trade.mirror.verdict." + newest.getExplained(), question.factor());
    }

    /** Returns the newest period that both count, of any length; null if there is none. */
    public MirrorLine getNewest() {
        return mirror.newest();
    }

    /** Returns the lines in the order of time. */
    public List<MirrorLine> getLines() {
        return mirror.lines();
    }

    /** Returns the number of periods that both count. */
    public long getCompared() {
        return mirror.lines().stream().filter(MirrorLine::isCompared).count();
    }

    /** Returns how many of them have a gap that cost, insurance and freight do not explain. */
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

    /** Tells whether earlier periods are China's reports to the IMF. */
    public boolean isExtended() {
        return question.isExtendedByImf();
    }

    public ChartSpan getStep() {
        return question.step();
    }

    public BigDecimal getFactor() {
        return question.factor();
    }

    /** Returns the reporters of China's declarations. */
    public List<Reporter> getChinesePublishers() {
        return Stream.of(Reporter.values()).filter(reporter -> reporter.publishes(Area.CHINA)).toList();
    }

    /** Returns the reporters of Russia's declarations. */
    public List<Reporter> getRussianPublishers() {
        return Stream.of(Reporter.values()).filter(reporter -> reporter.publishes(Area.RUSSIA)).toList();
    }

    public List<Flow> getFlows() {
        return List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT);
    }

    /** Returns the first year as typed. */
    public Integer getFrom() {
        return params.from();
    }

    /** Returns the last year as typed. */
    public Integer getUntil() {
        return params.until();
    }

    /** Returns the message of the chart: both counts of the newest period that has them. */
    @Override
    public String citedTitle() {
        String flow = SeriesText.of(question.chineseSeries(), Texts.locale());
        MirrorLine newest = mirror.newest();
        return newest == null || newest.getPercent() == null ? Texts.get("trade.mirror.message.none", flow)
                : Texts.get("trade.mirror.message", flow, newest.period().display(Texts.locale()), text(newest.china()),
                        text(newest.russia()), Numbers.format(newest.getPercent(), true, Texts.locale()));
    }

    private static String text(CitedPoint cell) {
        return AmountText.rounded(cell.getLevel().money(), Texts.locale());
    }

    @Override
    public List<Reference> citedSources() {
        return ReporterReferences.of(question.chineseSeries(), question.russianSeries());
    }

    /** Returns the unit of the chart. */
    public String getUnit() {
        return AmountText.unit(Scale.BILLION, question.chineseSeries().currency(), Texts.locale());
    }
}
