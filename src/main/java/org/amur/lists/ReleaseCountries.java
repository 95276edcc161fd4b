package org.amur.lists;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.database.QueryConditions;

/** Countries of the entries of releases. A release never changes, so that its entries are read once. */
@ApplicationScoped
public class ReleaseCountries {

    private static final int MAX = 50;

    private final Cache<Long, Set<String>> countries = Caffeine.newBuilder().maximumSize(MAX).build();

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private ListRepository lists;

    /** Returns the countries of the entries that each list has on a day: those of its newest release by then. */
    public Function<OfficialList, Set<String>> on(LocalDate day) {
        Map<OfficialList, ListRelease> newest = lists.publishedBy(day);
        return list -> newest.containsKey(list) ? of(newest.get(list)) : Set.of();
    }

    private Set<String> of(ListRelease release) {
        return countries.get(release.getId(), none -> read(release));
    }

    private Set<String> read(ListRelease release) {
        QueryConditions where = EntryInRelease.in(List.of(release)).and(true, "b.entry = e.id");
        Set<String> read = new HashSet<>();
        where.query(entities, "select b.text from EntryBody b, ListedEntry e, EntrySpan s" + where.jpql(), String.class).getResultStream()
                .forEach(body -> read.addAll(EntryCountries.of(body)));
        return Set.copyOf(read);
    }
}
