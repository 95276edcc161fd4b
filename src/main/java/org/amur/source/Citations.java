package org.amur.source;

import java.util.Collection;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.common.NotFoundException;
import org.amur.common.Parts;

/** Brings a fact's citations to what a form says: changes those that stay, adds the new, drops the others. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Citations {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /**
     * @param citations the fact's own collection, which cascades and removes orphans
     * @param added     makes a citation that belongs to the fact
     * @throws NotFoundException if a row names a source that is not there
     */
    public <C extends Citation> void apply(CitationRows form, Collection<C> citations, Supplier<C> added) {
        Parts.apply(form.getRows(), citations, added,
                (citation, row, position) -> citation.apply(row, source(row), position));
    }

    private Source source(CitationForm row) {
        Source source = entities.find(Source.class, row.getSource().getId());
        if (source == null) {
            throw new NotFoundException("source", row.getSource().getId());
        }
        return source;
    }
}
