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

/** Reads the entries of releases as parties that names are compared with. */
// On Payara threads that go in rounds share what they read without a transaction, and one closes it to all.
@Transactional
@ApplicationScoped
public class CurrentEntries {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private ListRepository lists;

    /** The current release of each list that has one. */
    Collection<ListRelease> releases() {
        return lists.current().values();
    }

    /**
     * Every entry that stands in a release.
     *
     * @param known gives those that need not be read, by their numbers, and null for others: an entry never changes
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

    /** Entries may be long, so that no more than a piece of them is held at a time. */
    private void read(List<Long> entries, Consumer<ListedParty> take) {
        for (List<Long> ids : Batches.of(entries.stream().sorted().toList())) {
            lists.entries(ids).values().forEach(entry -> take.accept(new ListedParty(entry.getId(), entry.getList(),
                    entry.getReference(), entry.getKind(), entry.getTitle(), EntryParty.of(entry))));
            entities.clear();
        }
    }
}
