package org.amur.trade;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.common.Option;
import org.amur.history.Journal;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.Citations;
import org.amur.source.Credibility;
import org.amur.trade.file.DraftCitation;
import org.amur.trade.file.FigureDraft;

/** Records the figures of a file within the caller's transaction, each like one that was entered on screen. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FigureWriter {

    /** So many are sent to the database at once and then forgotten: memory does not grow with the file, and progress is seen. */
    private static final int BATCH = 50;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private Citations citations;

    /**
     * @param drafts      whose rows have no problem
     * @param source      the record of the source that a row names
     * @param credibility of rows that say nothing about it
     * @param written     is told after each batch how many there are so far
     */
    public void write(List<FigureDraft> drafts, Function<DraftCitation, Option> source, Credibility credibility,
            IntConsumer written) {
        int count = 0;
        for (FigureDraft draft : drafts) {
            write(draft, source.apply(draft.citation()), credibility);
            if (++count % BATCH == 0) {
                entities.flush();
                entities.clear();
                written.accept(count);
            }
        }
        entities.flush();
        written.accept(count);
    }

    private void write(FigureDraft draft, Option source, Credibility credibility) {
        FigureForm form = new FigureForm(draft.statement());
        form.setBeside(draft.beside());
        cite(form.getCitations(), draft.citation(), source, credibility);
        Figure figure = new Figure();
        figure.apply(form);
        citations.apply(form.getCitations(), figure.getCitations(), () -> new FigureCitation(figure));
        journal.createLater(figure);
    }

    private static void cite(CitationRows rows, DraftCitation draft, Option source, Credibility credibility) {
        rows.add();
        CitationForm row = rows.getRows().get(0);
        row.setSource(source);
        row.setLocator(emptyToNull(draft.locator()));
        row.setQuotation(emptyToNull(draft.quotation()));
        row.setCredibility(draft.credibility() == null ? credibility : Credibility.of(draft.credibility()));
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
