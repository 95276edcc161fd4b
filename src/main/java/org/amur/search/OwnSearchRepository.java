package org.amur.search;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads the recent and saved searches of an account. */
@ApplicationScoped
public class OwnSearchRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Returns the recent searches, latest first. */
    List<RecentSearch> recent(String account) {
        return entities.createQuery("select r from RecentSearch r where r.account = :account order by r.searchedAt desc, r.id desc",
                RecentSearch.class).setParameter("account", account).getResultList();
    }

    /** Returns the texts of the recent searches, latest first. */
    List<String> recentTexts(String account) {
        return recent(account).stream().map(RecentSearch::getQuery).distinct().toList();
    }

    /** Returns the saved searches, by name. */
    List<SavedSearch> saved(String account) {
        return entities.createQuery("select s from SavedSearch s where s.account = :account order by s.name, s.id", SavedSearch.class)
                .setParameter("account", account).getResultList();
    }
}
