package org.amur.source;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.history.RecordCommands;
import org.amur.web.NotFoundException;
import org.amur.web.PartMerge;
import org.amur.web.RefusedException;

/** Merge of a form's citations into those of a fact: changes kept ones, adds new ones, removes the others. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Citations {

    @Inject
    private RecordCommands records;

    /**
     * Applies the form.
     *
     * @param citations the fact's own collection, which cascades and removes orphans
     * @param added     creates a citation that belongs to the fact
     * @throws NotFoundException if a row refers to a missing source
     * @throws RefusedException  if a source would be its own original
     */
    public <C extends Citation> void apply(CitationRows form, Collection<C> citations, Supplier<C> added) {
        Map<Long, Source> sources = records.getReferenced(Source.class, form.getRows().stream().flatMap(CitationForm::sourceIds),
                citations.stream().flatMap(Citation::sources));
        PartMerge.apply(form.getRows(), citations, added, (citation, row, position) -> set(citation, row, position, sources));
    }

    private static void set(Citation citation, CitationForm row, int position, Map<Long, Source> sources) {
        Source original = row.getOriginalSource() == null ? null : sources.get(row.getOriginalSource().id());
        Source source = sources.get(row.getSource().id());
        if (source == original) {
            throw new RefusedException("citations", "source.citation.original.itself");
        }
        citation.set(position, source, original, row.getLocator(), row.getQuotation(), row.getCredibility());
    }
}
