package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.history.OrderedIds;
import org.amur.history.TemporalReader;
import org.amur.sanctions.InForce;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.web.Page;

/** Reads gaps between authorities; see {@link Gap}. */
@ApplicationScoped
public class GapRepository {

    private static final String FROM = " from Designation d join d.target t join d.measure m join m.programme p"
            + " join p.authority a";

    private static final Comparator<Object[]> BY_LATEST = Comparator.comparing(row -> (LocalDate) row[1],
            Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    private TemporalReader reads;

    @Inject
    private DesignationRepository designations;

    @Inject
    private ListCoverageRepository coverages;

    /** @param coverage days for which releases prove an absence */
    Page<Gap> page(GapFilter filter, ListCoverage coverage, int number, int size) {
        OrderedIds all = inOrder(filter);
        return Page.lazy(() -> gaps(all.page(number, size), filter, coverage), all.size(), number, size);
    }

    /** Returns the targets of all gaps, longest first. */
    List<Long> targets(GapFilter filter) {
        return inOrder(filter).all();
    }

    private OrderedIds inOrder(GapFilter filter) {
        return reads.ordered(List.of("gaps", filter), () -> filter.isEmpty() ? List.of() : filter.both() ? between(filter) : open(filter));
    }

    /** Returns targets not on the other's list, by the latest possible listing date, unknown last. */
    private List<Long> open(GapFilter filter) {
        Map<Long, LocalDate> listed = listed(filter);
        if (filter.other() != null) {
            listed.keySet().removeAll(listed(filter.ofOther()).keySet());
        }
        return inOrder(listed.keySet(), Comparator.comparing(listed::get, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** Returns targets on both lists, by days between the listings, unknown last. */
    private List<Long> between(GapFilter filter) {
        Map<Long, LocalDate> one = listedSince(filter);
        Map<Long, LocalDate> other = listedSince(filter.ofOther());
        one.keySet().retainAll(other.keySet());
        return inOrder(one.keySet(), Comparator.comparing(target -> days(one.get(target), other.get(target)),
                Comparator.nullsLast(Comparator.reverseOrder())));
    }

    private static List<Long> inOrder(Set<Long> targets, Comparator<Long> order) {
        return targets.stream().sorted(order.thenComparing(Comparator.naturalOrder())).toList();
    }

    private static Long days(LocalDate one, LocalDate other) {
        return one == null || other == null ? null : ChronoUnit.DAYS.between(one, other);
    }

    private Map<Long, LocalDate> listed(GapFilter filter) {
        QueryConditions where = where(filter);
        Map<Long, LocalDate> listed = new HashMap<>();
        reads.query("select t.id, min(d.lifeCycle.listed.latest)" + FROM + where.jpql() + " group by t.id", Object[].class)
                .set(where.parameters()).list().forEach(row -> listed.put((Long) row[0], (LocalDate) row[1]));
        return listed;
    }

    /** Returns the latest listing date of each target, or null if it has no earliest date. */
    private Map<Long, LocalDate> listedSince(GapFilter filter) {
        QueryConditions where = where(filter);
        Map<Long, Object[]> first = new HashMap<>();
        reads.query("select t.id, d.lifeCycle.listed.latest, d.lifeCycle.listed.earliest" + FROM + where.jpql(), Object[].class)
                .set(where.parameters()).list().forEach(row -> first.merge((Long) row[0], row,
                        (one, other) -> BY_LATEST.compare(one, other) <= 0 ? one : other));
        Map<Long, LocalDate> listed = new HashMap<>();
        first.forEach((target, row) -> listed.put(target, row[2] == null ? null : (LocalDate) row[1]));
        return listed;
    }

    private static QueryConditions where(GapFilter filter) {
        QueryConditions where = new QueryConditions().andTerms("Actor", "t.id", filter.text())
                .and("a.code = :authority", "authority", filter.authority())
                .and("p.id = :programme", "programme", filter.programme())
                .and("t.country = :country", "country", filter.country())
                .and("t.kind = :kind", "kind", filter.kind());
        return InForce.inForceOrSuspended(where, "d", filter.on());
    }

    List<Gap> gaps(List<Long> targets, GapFilter filter) {
        return gaps(targets, filter, coverages.coverage());
    }

    /**
     * Returns the gaps of several targets in order, by two queries. In an export targets may be selected minutes
     * before: those that no longer have the designation are left out.
     */
    private List<Gap> gaps(List<Long> targets, GapFilter filter, ListCoverage coverage) {
        if (targets.isEmpty()) {
            return List.of();
        }
        Map<Long, List<DesignationRow>> rows = designations.ofTargets(targets).stream()
                .collect(Collectors.groupingBy(DesignationRow::getTargetId));
        Map<String, List<AuthorityAgainst>> against = against(rows.values().stream().map(row -> row.get(0).getCountry())
                .filter(country -> country != null).distinct().toList(), filter.on());
        return targets.stream().map(rows::get).filter(Objects::nonNull)
                .map(own -> Gap.of(own, relevant(own.get(0), against, filter), coverage, filter))
                .flatMap(Optional::stream).toList();
    }

    /**
     * Returns the requested authority, else all that can list such a target by their measures in force against its
     * country.
     */
    private static Collection<AuthorityRow> relevant(DesignationRow target, Map<String, List<AuthorityAgainst>> against,
            GapFilter filter) {
        Map<String, AuthorityRow> relevant = new TreeMap<>();
        if (filter.other() == null) {
            String country = target.getCountry() == null ? "" : target.getCountry();
            against.getOrDefault(country, List.of()).stream().filter(each -> each.canList(target.getTargetKind()))
                    .forEach(each -> relevant.put(each.authority().code(), each.authority()));
        } else {
            relevant.put(filter.other(), new AuthorityRow(0L, filter.other(), filter.other(), null));
        }
        return relevant.values();
    }

    /**
     * Returns, by country, the authorities with a measure in force against it on the day, once for each kind of
     * measure.
     */
    private Map<String, List<AuthorityAgainst>> against(List<String> countries, LocalDate on) {
        if (countries.isEmpty()) {
            return Map.of();
        }
        QueryConditions where = InForce.on(new QueryConditions().and("c in :countries", "countries", countries), "i", on, null);
        Map<String, List<AuthorityAgainst>> against = new LinkedHashMap<>();
        reads.query("select distinct c, a.id, a.code, a.name, a.country, i.kind from Measure i join i.programme p join p.authority a"
                + " join i.targets c" + where.jpql(), Object[].class).set(where.parameters()).list()
                .forEach(row -> against.computeIfAbsent((String) row[0], country -> new ArrayList<>())
                        .add(new AuthorityAgainst((Long) row[1], (String) row[2], (String) row[3], (String) row[4], (MeasureKind) row[5])));
        return against;
    }
}
