package org.amur.trade.partner;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.figure.FigureCite;
import org.amur.figure.StatementRepository;
import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Area;
import org.amur.history.TemporalReader;
import org.amur.trade.CitedPoint;

/**
 * Reads the shares of both countries in each other's trade: seven queries, with revisions up to eleven, none while the
 * record does not change.
 */
@ApplicationScoped
class PartnerRepository {

    @Inject
    private TemporalReader reads;

    @Inject
    private StatementRepository statements;

    /** Returns Russia in China's trade, then China in Russia's. */
    List<PartnerTrade> answer(PartnerQuestion question) {
        return reads.cached(question, () -> work(question));
    }

    private List<PartnerTrade> work(PartnerQuestion question) {
        List<PartnerTrade> both = Stream.of(Area.CHINA, Area.RUSSIA).map(declarant -> trade(question, declarant)).toList();
        Map<Long, List<FigureCite>> citations = statements.citations(both.stream().flatMap(PartnerTrade::cells)
                .filter(cell -> !cell.isDerived()).map(CitedPoint::getFigure).collect(Collectors.toSet()));
        both.stream().flatMap(PartnerTrade::cells)
                .forEach(cell -> cell.cite(citations.getOrDefault(cell.getFigure(), List.of())));
        return both;
    }

    private PartnerTrade trade(PartnerQuestion question, String declarant) {
        if (!question.isOf(declarant)) {
            return PartnerTrade.nothing(declarant);
        }
        StatementSet all = statements.with(declarant, List.of(PartnerQuestion.partner(declarant), Area.WORLD), question.reporter(),
                question.currency());
        Integer year = question.year() == null ? PartnerTrade.newest(question, declarant, all) : question.year();
        return year == null ? PartnerTrade.nothing(declarant) : PartnerTrade.of(question, declarant, all,
                statements.withAll(declarant, question.reporter(), question.currency(), year), year);
    }
}
