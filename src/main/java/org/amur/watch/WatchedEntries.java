package org.amur.watch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.lists.EntryLinks;
import org.amur.lists.OfficialList;

/** Entries of watched actors by the links of all features. */
@ApplicationScoped
public class WatchedEntries {

    /** Limit of references in a filter. */
    private static final int MAX = 5_000;

    /** Joins watched actors first: PostgreSQL would otherwise read all links. */
    private static final String WATCHED = "(select distinct l.list, l.reference, l.entry_id from %s l"
            + " join actor_watch w on w.actor_id = l.actor_id where w.account = ?1)";

    /** SQL condition: a link to a version counts while it is current, or the last one of a removed party. */
    private static final String SAID_LAST = "(l.entry_id is null or exists (select 1 from list_entry_span s where s.entry_id = l.entry_id"
            + " and not exists (select 1 from list_entry o join list_entry_span t on t.entry_id = o.id where o.list = l.list"
            + " and o.reference = l.reference and o.id <> l.entry_id"
            + " and coalesce(t.last_position, %1$d) > coalesce(s.last_position, %1$d))))".formatted(Long.MAX_VALUE);

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<EntryLinks> links;

    /** Returns a subquery of all links in parentheses; empty if no feature has links. */
    Optional<String> links() {
        List<String> selects = links.stream().map(EntryLinks::select).toList();
        return selects.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(" union all ", selects) + ")");
    }

    /** Returns the references of the entries, by list. */
    @SuppressWarnings("unchecked")
    Map<OfficialList, List<String>> of(String account) {
        Map<OfficialList, List<String>> references = new EnumMap<>(OfficialList.class);
        links().ifPresent(from -> {
            List<Object[]> rows = entities.createNativeQuery("select distinct l.list, l.reference from "
                    + WATCHED.formatted(from) + " l where " + SAID_LAST).setParameter(1, account).setMaxResults(MAX).getResultList();
            references.putAll(rows.stream().collect(Collectors.groupingBy(row -> OfficialList.valueOf((String) row[0]),
                    Collectors.mapping(row -> (String) row[1], Collectors.toList()))));
        });
        return references;
    }
}
