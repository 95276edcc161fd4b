package org.amur.trade.mirror;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.figure.value.Area;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.trade.ChartSpan;
import org.amur.web.Address;
import org.amur.web.Texts;
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
        return chart().toJson();
    }

    private MirrorChart chart() {
        return new MirrorChart(question, mirror, Faces.getLocale(), address::to);
    }

    /** What a silent side is: "Russia (FTS) has published nothing since January 2022". */
    public List<String> getSilences() {
        return chart().said();
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

    public ChartSpan getStep() {
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
