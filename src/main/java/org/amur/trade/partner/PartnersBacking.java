package org.amur.trade.partner;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.trade.ReporterReferences;
import org.amur.web.Texts;

/** {@code /trade/partners}: China in Russia's trade, and Russia in China's. */
@Named
@RequestScoped
public class PartnersBacking implements Citable {

    @Inject
    private PartnerParams params;

    @Inject
    private PartnerRepository repository;

    private PartnerQuestion question;
    private List<PartnerTrade> both;

    @PostConstruct
    void load() {
        question = params.question();
        both = repository.answer(question);
    }

    /** Returns Russia in China's trade, then China in Russia's. */
    public List<PartnerTrade> getBoth() {
        return both;
    }

    public Reporter getReporter() {
        return question.reporter();
    }

    public Flow getFlow() {
        return question.flow();
    }

    public Currency getCurrency() {
        return question.currency();
    }

    /** Returns the requested year; null for the newest of each. */
    public Integer getYear() {
        return question.year();
    }

    /** Returns the years in which either is known. */
    public SortedSet<Integer> getYears() {
        SortedSet<Integer> years = new TreeSet<>();
        both.forEach(trade -> trade.shares().forEach(share -> years.add(share.year())));
        return years;
    }

    public List<Flow> getFlows() {
        return List.of(Flow.TOTAL, Flow.EXPORT, Flow.IMPORT);
    }

    @Override
    public String citedTitle() {
        String ranks = both.stream().filter(trade -> trade.getOwn() != null)
                .map(trade -> Texts.get("trade.partners.cited", Area.name(trade.getPartner(), Texts.locale()), trade.getOwn().rank(),
                        trade.getKnown(), Area.name(trade.declarant(), Texts.locale()), String.valueOf(trade.year())))
                .collect(Collectors.joining("; "));
        return ranks.isEmpty() ? Texts.get("trade.partners.title") : ranks;
    }

    @Override
    public List<Reference> citedSources() {
        return ReporterReferences.of(both.stream().map(trade -> new Series(question.reporter(), trade.declarant(), Area.WORLD,
                Series.ALL_GOODS, question.flow(), question.currency())).toArray(Series[]::new));
    }
}
