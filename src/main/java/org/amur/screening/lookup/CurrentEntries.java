package org.amur.screening.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.database.Batches;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;

/** Reads the entries of releases as parties for screening. */
// Payara shares the EntityManager of periodic tasks outside transactions, and one thread would close it for all.
@Transactional
@ApplicationScoped
public class CurrentEntries {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private ListRepository lists;

    /** Returns the current releases. */
    Collection<ListRelease> releases() {
        return lists.current().values();
    }

    /**
     * Passes on every entry of a release.
     *
     * @param known returns entries already in memory by id, or null: an entry never changes
     */
    void each(ListRelease release, LongFunction<ListedParty> known, Consumer<ListedParty> take) {
        List<Long> others = new ArrayList<>();
        for (Long id : numbers(release)) {
            ListedParty party = known.apply(id);
            if (party == null) {
                others.add(id);
            } else {
                take.accept(party);
            }
        }
        read(others, take);
    }

    private List<Long> numbers(ListRelease release) {
        return entities.createQuery("select s.entry from EntrySpan s, ListedEntry e where e.id = s.entry and e.list = :list"
                + " and s.firstPosition <= :at and (s.lastPosition is null or s.lastPosition >= :at)", Long.class)
                .setParameter("list", release.getList()).setParameter("at", release.getPosition()).getResultList();
    }

    /** Reads in batches, because entries may be long. */
    private void read(List<Long> entries, Consumer<ListedParty> take) {
        for (List<Long> ids : Batches.of(entries.stream().sorted().toList())) {
            lists.entries(ids).values().forEach(entry -> take.accept(new ListedParty(entry.getId(), entry.getList(),
                    entry.getReference(), entry.getKind(), entry.getTitle(), EntryParty.of(entry))));
            entities.clear();
        }
    }
}
