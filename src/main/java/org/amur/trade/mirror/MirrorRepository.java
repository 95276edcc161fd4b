package org.amur.trade.mirror;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.Reads;
import org.amur.trade.Area;
import org.amur.trade.Cell;
import org.amur.trade.FigureCite;
import org.amur.trade.Ledger;
import org.amur.trade.LedgerRepository;
import org.amur.trade.Reporter;

/** Reads what both countries count: five statements, and none while the record does not change. */
@ApplicationScoped
class MirrorRepository {

    @Inject
    private Reads reads;

    @Inject
    private LedgerRepository ledgers;

    Mirror answer(MirrorQuestion question) {
        return reads.kept(question, () -> work(question));
    }

    private Mirror work(MirrorQuestion question) {
        Set<Reporter> chinese = EnumSet.of(question.chinese());
        if (question.extendedByImf()) {
            chinese.add(Reporter.IMF);
        }
        Ledger ofChina = ledgers.pair(Area.CHINA, Area.RUSSIA, question.commodity(), chinese);
        Ledger ofRussia = ledgers.pair(Area.RUSSIA, Area.CHINA, question.commodity(), EnumSet.of(question.russian()));
        Mirror mirror = Mirror.of(question, ofChina, ofRussia);
        Map<Long, List<FigureCite>> citations = ledgers.citations(mirror.cells().filter(cell -> !cell.isDerived())
                .map(Cell::getFigure).collect(Collectors.toSet()));
        mirror.cells().forEach(cell -> cell.cite(citations.getOrDefault(cell.getFigure(), List.of())));
        return mirror;
    }
}
