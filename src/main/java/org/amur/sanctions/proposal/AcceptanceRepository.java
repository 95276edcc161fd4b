package org.amur.sanctions.proposal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.amur.history.AsOf;
import org.amur.web.NotFoundException;
import org.amur.web.Page;

/** Reads what came of many entries accepted at once; it has no history, but says when something was taken back. */
@ApplicationScoped
public class AcceptanceRepository {

    /** Whether it is known on the day that somebody has taken it back, or that nobody has. */
    private static final String KNOWN = "(i.backAt is null or i.backAt < :until)";

    /** Of what something is there still. */
    private static final List<AcceptanceOutcome> THERE = List.of(AcceptanceOutcome.MADE, AcceptanceOutcome.LINKED, AcceptanceOutcome.STAYS);

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** @throws NotFoundException if there is none, or was none yet on the day as known */
    public Acceptance get(long id) {
        Acceptance acceptance = entities.find(Acceptance.class, id);
        if (acceptance == null || !AsOf.knows(acceptance.getBegunAt())) {
            throw new NotFoundException("acceptance", id);
        }
        return acceptance;
    }

    /** How many entries have come to what. */
    public Map<AcceptanceOutcome, Long> counts(long acceptance) {
        return counts(List.of(acceptance)).getOrDefault(acceptance, Map.of());
    }

    /** How many entries of each have come to what. */
    public Map<Long, Map<AcceptanceOutcome, Long>> counts(Collection<Long> acceptances) {
        Map<Long, Map<AcceptanceOutcome, Long>> counts = new HashMap<>();
        count(acceptances, "outcome", KNOWN, counts);
        if (AsOf.day().isPresent()) {
            count(acceptances, "before", "not " + KNOWN, counts);
        }
        return counts;
    }

    private void count(Collection<Long> acceptances, String outcome, String condition, Map<Long, Map<AcceptanceOutcome, Long>> to) {
        if (acceptances.isEmpty()) {
            return;
        }
        entities.createQuery("select i.acceptance, i." + outcome + ", count(i.position) from AcceptanceItem i"
                + " where i.acceptance in :acceptances and " + condition + " group by i.acceptance, i." + outcome, Object[].class)
                .setParameter("acceptances", acceptances).setParameter("until", AsOf.until()).getResultList()
                .forEach(row -> to.computeIfAbsent((Long) row[0], key -> new EnumMap<>(AcceptanceOutcome.class))
                        .merge((AcceptanceOutcome) row[1], (Long) row[2], Long::sum));
    }

    /** @param outcome null for all */
    public List<AcceptanceItem> items(long acceptance, AcceptanceOutcome outcome, int number, int size) {
        TypedQuery<AcceptanceItem> query = entities.createQuery("select i from AcceptanceItem i where i.acceptance = :acceptance"
                + (outcome == null ? "" : " and (" + KNOWN + " and i.outcome = :outcome or not " + KNOWN + " and i.before = :outcome)")
                + " order by i.position", AcceptanceItem.class)
                .setParameter("acceptance", acceptance).setFirstResult(Page.offset(number, size)).setMaxResults(size);
        return (outcome == null ? query : query.setParameter("outcome", outcome).setParameter("until", AsOf.until())).getResultList();
    }

    /** Those that made or linked something, or were known already, in their order: what is known comes after what it is known from. */
    List<Integer> written(long acceptance) {
        return entities.createQuery("select i.position from AcceptanceItem i where i.acceptance = :acceptance"
                + " and i.outcome in :outcomes order by i.position", Integer.class).setParameter("acceptance", acceptance)
                .setParameter("outcomes", List.of(AcceptanceOutcome.MADE, AcceptanceOutcome.LINKED, AcceptanceOutcome.KNOWN, AcceptanceOutcome.STAYS)).getResultList();
    }

    /** What there is still of what was made and linked, and so goes when it is taken back. */
    public ToTakeBack toTakeBack(long acceptance) {
        String made = " from AcceptanceItem i join i.designations d, Designation x where x.id = d.designation and d.linked = ";
        return new ToTakeBack(count(acceptance, "select count(x)" + made + "false"),
                count(acceptance, "select count(x) from AcceptanceItem i, Actor x where x.id = i.actor and i.actorMade = true"),
                count(acceptance, "select count(x)" + made + "true"));
    }

    private long count(long acceptance, String jpql) {
        return entities.createQuery(jpql + " and i.acceptance = :acceptance and i.outcome in :outcomes", Long.class)
                .setParameter("acceptance", acceptance).setParameter("outcomes", THERE).getSingleResult();
    }

    /** By what a designation was made, or linked to its entry, and can be taken back; of several the last. */
    public Optional<Acceptance> ofDesignation(long designation) {
        return entities.createQuery("select a from Acceptance a, AcceptanceItem i join i.designations d where a.id = i.acceptance"
                + " and d.designation = :designation and a.begunAt < :until and (i.outcome in :outcomes or not " + KNOWN + ")"
                + " order by a.begunAt desc, a.id desc", Acceptance.class).setParameter("designation", designation)
                .setParameter("until", AsOf.until()).setParameter("outcomes", THERE).setMaxResults(1).getResultStream().findFirst();
    }

    /** The latest, the newest first. */
    public List<AcceptanceRow> latest(int count) {
        List<Acceptance> latest = entities.createQuery("select a from Acceptance a where a.begunAt < :until order by a.begunAt desc, a.id desc",
                Acceptance.class).setParameter("until", AsOf.until()).setMaxResults(count).getResultList();
        Map<Long, Map<AcceptanceOutcome, Long>> counts = counts(latest.stream().map(Acceptance::getId).toList());
        Map<Long, String> titles = titles(latest.stream().filter(each -> each.getTotal() == 1).map(Acceptance::getId).toList());
        return latest.stream().map(each -> new AcceptanceRow(each, counts.getOrDefault(each.getId(), Map.of()), titles.get(each.getId())))
                .toList();
    }

    /** Of the entries of those that have one alone. */
    private Map<Long, String> titles(Collection<Long> acceptances) {
        return acceptances.isEmpty() ? Map.of() : entities.createQuery("select i.acceptance, i.title from AcceptanceItem i"
                + " where i.acceptance in :acceptances", Object[].class).setParameter("acceptances", acceptances).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
