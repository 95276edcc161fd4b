package org.amur.trade.vintage;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.figure.FigureCite;
import org.amur.figure.StatementRepository;
import org.amur.history.TemporalReader;

/** Reads every published level of a series: three queries, none while the record does not change. */
@ApplicationScoped
class VintageRepository {

    @Inject
    private TemporalReader reads;

    @Inject
    private StatementRepository statements;

    VintageTable answer(VintageQuestion question) {
        return reads.cached(question, () -> work(question));
    }

    private VintageTable work(VintageQuestion question) {
        VintageTable table = VintageTable.of(question, statements.series(question.series()),
                statements.ranks(question.series()));
        Map<Long, List<FigureCite>> citations = statements.citations(table.levels().map(PublishedLevel::getFigure).toList());
        table.levels().forEach(level -> level.cite(citations.getOrDefault(level.getFigure(), List.of())));
        return table;
    }
}
