package org.amur.search;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;

/** Commands of signed-in users on their own searches. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ANALYST)
public class OwnSearchService {

    static final int MAX_QUERY_LENGTH = 200;
    private static final int MAX_RECENT = 10;
    private static final int MAX_SAVED = 50;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private OwnSearchRepository searches;

    @Inject
    private Caller caller;

    /**
     * Remembers a search as the latest one. A search for the same text is only moved; beyond the limit, the oldest is replaced.
     *
     * @return texts of the other recent searches, latest first
     */
    public List<String> remember(String query) {
        String text = ShortText.to(query.strip(), MAX_QUERY_LENGTH);
        List<RecentSearch> recent = searches.recent(caller.name());
        List<String> others = recent.stream()
                .map(RecentSearch::getQuery)
                .filter(other -> !other.equalsIgnoreCase(text))
                .distinct()
                .toList();
        if (recent.isEmpty() || !recent.get(0).getQuery().equals(text)) {
            RecentSearch search = recent.stream().filter(each -> each.getQuery().equalsIgnoreCase(text)).findFirst()
                    .orElseGet(() -> recent.size() < MAX_RECENT ? new RecentSearch(caller.name()) : recent.get(recent.size() - 1));
            search.repeat(text);
            entities.persist(search);
        }
        return others;
    }

    /** Saves a search under a name; without one, under its text. */
    public void save(String name, String query) {
        if (searches.saved(caller.name()).size() >= MAX_SAVED) {
            throw new RefusedException(null, "search.saved.many");
        }
        String text = ShortText.to(query.strip(), MAX_QUERY_LENGTH);
        entities.persist(new SavedSearch(caller.name(),
                ShortText.to(name == null || name.isBlank() ? text : name.strip(), SavedSearch.NAME_LENGTH), text));
    }

    /** Deletes a saved search of the caller. */
    public void delete(long search) {
        entities.createQuery("delete from SavedSearch s where s.account = :account and s.id = :search")
                .setParameter("account", caller.name()).setParameter("search", search).executeUpdate();
    }

    /** Deletes all recent searches of the caller. */
    public void forget() {
        entities.createQuery("delete from RecentSearch r where r.account = :account").setParameter("account", caller.name())
                .executeUpdate();
    }
}
