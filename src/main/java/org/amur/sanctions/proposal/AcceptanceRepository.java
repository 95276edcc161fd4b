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

/** Reads batch acceptances; they have no history, but store the time of an undo. */
@ApplicationScoped
public class AcceptanceRepository {

    /** JPQL condition: the item was not undone, or the undo is known at the as-of date. */
    private static final String KNOWN = "(i.backAt is null or i.backAt < :until)";

    /** Outcomes with existing designations. */
    private static final List<AcceptanceOutcome> THERE = List.of(AcceptanceOutcome.MADE, AcceptanceOutcome.LINKED, AcceptanceOutcome.STAYS);

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** @throws NotFoundException if there is none at the as-of date */
    public Acceptance get(long id) {
        Acceptance acceptance = entities.find(Acceptance.class, id);
        if (acceptance == null || !AsOf.includes(acceptance.getBegunAt())) {
            throw new NotFoundException("acceptance", id);
        }
        return acceptance;
    }

    /** Returns the number of entries for each outcome. */
    public Map<AcceptanceOutcome, Long> counts(long acceptance) {
        return counts(List.of(acceptance)).getOrDefault(acceptance, Map.of());
    }

    /** Returns the number of entries for each outcome of several acceptances. */
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

    /** Returns the items after a position, in order. */
    List<AcceptanceItem> part(long acceptance, int position, int count) {
        return entities.createQuery(
                        "select i from AcceptanceItem i where i.acceptance = :acceptance and i.position > :position order by i.position",
                        AcceptanceItem.class)
                .setParameter("acceptance", acceptance)
                .setParameter("position", position)
                .setMaxResults(count)
                .getResultList();
    }

    /** Returns the positions of created, linked and known items in order: a known one follows the item it equals. */
    List<Integer> written(long acceptance) {
        return entities.createQuery(
                        "select i.position from AcceptanceItem i where i.acceptance = :acceptance"
                                + " and i.outcome in :outcomes order by i.position",
                        Integer.class)
                .setParameter("acceptance", acceptance)
                .setParameter(
                        "outcomes",
                        List.of(
                                AcceptanceOutcome.MADE,
                                AcceptanceOutcome.LINKED,
                                AcceptanceOutcome.KNOWN,
                                AcceptanceOutcome.STAYS))
                .getResultList();
    }

    /** Returns the existing records that an undo deletes or unlinks. */
    public AcceptanceUndoScope toTakeBack(long acceptance) {
        String made = " from AcceptanceItem i join i.designations d, Designation x where x.id = d.designation and d.linked = ";
        return new AcceptanceUndoScope(count(acceptance, "select count(x)" + made + "false"),
                count(acceptance, "select count(x) from AcceptanceItem i, Actor x where x.id = i.actor and i.actorMade = true"),
                count(acceptance, "select count(x)" + made + "true"));
    }

    private long count(long acceptance, String jpql) {
        return entities.createQuery(jpql + " and i.acceptance = :acceptance and i.outcome in :outcomes", Long.class)
                .setParameter("acceptance", acceptance).setParameter("outcomes", THERE).getSingleResult();
    }

    /** Returns the last acceptance that created or linked a designation and can be undone. */
    public Optional<Acceptance> ofDesignation(long designation) {
        return entities.createQuery("select a from Acceptance a, AcceptanceItem i join i.designations d where a.id = i.acceptance"
                + " and d.designation = :designation and a.begunAt < :until and (i.outcome in :outcomes or not " + KNOWN + ")"
                + " order by a.begunAt desc, a.id desc", Acceptance.class).setParameter("designation", designation)
                .setParameter("until", AsOf.until()).setParameter("outcomes", THERE).setMaxResults(1).getResultStream().findFirst();
    }

    /** Returns the latest, newest first. */
    public List<AcceptanceRow> latest(int count) {
        List<Acceptance> latest = entities.createQuery(
                        "select a from Acceptance a where a.begunAt < :until order by a.begunAt desc, a.id desc",
                        Acceptance.class)
                .setParameter("until", AsOf.until())
                .setMaxResults(count)
                .getResultList();
        Map<Long, Map<AcceptanceOutcome, Long>> counts = counts(latest.stream().map(Acceptance::getId).toList());
        Map<Long, String> titles = titles(latest.stream().filter(each -> each.getTotal() == 1).map(Acceptance::getId).toList());
        return latest.stream().map(each -> new AcceptanceRow(each, counts.getOrDefault(each.getId(), Map.of()), titles.get(each.getId())))
                .toList();
    }

    /** Returns the entry titles of acceptances with a single entry. */
    private Map<Long, String> titles(Collection<Long> acceptances) {
        return acceptances.isEmpty() ? Map.of() : entities.createQuery("select i.acceptance, i.title from AcceptanceItem i"
                + " where i.acceptance in :acceptances", Object[].class).setParameter("acceptances", acceptances).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
