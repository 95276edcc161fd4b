package org.amur.figureimport.run;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.database.TableStatistics;
import org.amur.figure.Figure;
import org.amur.figure.FigureChanges;
import org.amur.figure.FigureCitation;
import org.amur.figureimport.rows.DraftCitation;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.history.Journal;
import org.amur.history.RecordCommands;
import org.amur.source.Credibility;
import org.amur.source.Source;

/** Records the figures of a file within the caller's transaction, each like one entered on screen. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FigureWriter {

    /**
     * Number of figures per batch; each is flushed and detached, so that memory does not grow with the file and
     * progress is seen.
     */
    private static final int BATCH = 250;
    /** Number of figures from which queries on all of them need a plan for so many. */
    private static final int MANY = 1000;

    @Inject
    private Journal journal;

    @Inject
    private RecordCommands records;

    @Inject
    private FigureChanges changes;

    @Inject
    private TableStatistics statistics;

    /**
     * Writes the figures.
     *
     * @param drafts from rows without a problem
     * @param completed adds what is recorded of a draft
     * @param source returns the records of the source that a row names
     * @param credibility of rows that state none
     * @param written receives the number so far after each batch
     * @return the time in the journal; null if there are none
     */
    public OffsetDateTime write(List<FigureDraft> drafts, UnaryOperator<FigureDraft> completed,
            Function<DraftCitation, CitedSource> source, Credibility credibility, IntConsumer written) {
        journal.expect(drafts.size(), 1);
        List<Long> ids = new ArrayList<>(drafts.size());
        OffsetDateTime instant = null;
        for (int from = 0; from < drafts.size(); from += BATCH) {
            List<FigureDraft> some = drafts.subList(from, Math.min(from + BATCH, drafts.size()));
            Map<Long, Source> sources = records.getReferenced(Source.class,
                    some.stream().flatMap(draft -> source.apply(draft.citation()).ids()).distinct(), Stream.empty());
            List<Figure> figures = some.stream().map(completed)
                    .map(draft -> figure(draft, source.apply(draft.citation()), sources, credibility)).toList();
            instant = journal.createAll(figures);
            figures.forEach(figure -> ids.add(figure.getId()));
            written.accept(ids.size());
        }
        if (ids.size() >= MANY) {
            statistics.renew("figure", "figure_citation");
        }
        if (!ids.isEmpty()) {
            changes.report(ids);
        }
        return instant;
    }

    private static Figure figure(FigureDraft draft, CitedSource source, Map<Long, Source> sources, Credibility credibility) {
        Figure figure = new Figure();
        figure.set(draft.statement(), draft.stated(), draft.beside(), draft.note());
        DraftCitation cited = draft.citation();
        FigureCitation citation = new FigureCitation(figure);
        citation.set(
                0,
                sources.get(source.source().id()),
                source.original() == null ? null : sources.get(source.original().id()),
                emptyToNull(cited.locator()),
                emptyToNull(cited.quotation()),
                cited.credibility() == null ? credibility : Credibility.of(cited.credibility()));
        figure.getCitations().add(citation);
        return figure;
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
