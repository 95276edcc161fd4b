package org.amur.trade.mirror;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.figure.FigureCite;
import org.amur.figure.StatementRepository;
import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Area;
import org.amur.figure.value.Reporter;
import org.amur.history.TemporalReader;
import org.amur.trade.CitedPoint;

/** Reads both countries' counts: five queries, none while the record does not change. */
@ApplicationScoped
class MirrorRepository {

    @Inject
    private TemporalReader reads;

    @Inject
    private StatementRepository statements;

    Mirror answer(MirrorQuestion question) {
        return reads.cached(question, () -> work(question));
    }

    private Mirror work(MirrorQuestion question) {
        Set<Reporter> chinese = EnumSet.of(question.chinese());
        if (question.isExtendedByImf()) {
            chinese.add(Reporter.IMF);
        }
        StatementSet ofChina = statements.pair(Area.CHINA, Area.RUSSIA, question.commodity(), chinese);
        StatementSet ofRussia = statements.pair(Area.RUSSIA, Area.CHINA, question.commodity(), EnumSet.of(question.russian()));
        Mirror mirror = Mirror.of(question, ofChina, ofRussia);
        Map<Long, List<FigureCite>> citations = statements.citations(mirror.cells().filter(cell -> !cell.isDerived())
                .map(CitedPoint::getFigure).collect(Collectors.toSet()));
        mirror.cells().forEach(cell -> cell.cite(citations.getOrDefault(cell.getFigure(), List.of())));
        return mirror;
    }
}
