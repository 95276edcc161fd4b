package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.InTransaction;
import org.amur.ServerTests;
import org.amur.SqlStatements;
import org.amur.actor.ActorKind;
import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.designation.DesignationFilter;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.measure.MeasureFilter;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.web.Page;
import org.amur.web.QueryString;
import org.amur.web.Sort;
import org.junit.jupiter.api.Test;

/** Numbers of the tracker equal those of the linked lists. */
class TrackerIT extends ServerTests {

    private static final LocalDate DAY = LocalDate.parse("2022-03-15");
    private static final TrackerFilter ALL = new TrackerFilter(null, null, null, DAY);

    @Inject
    private TrackerRepository tracker;

    @Inject
    private InTransaction inTransaction;

    @Inject
    private DesignationRepository designations;

    @Inject
    private MeasureRepository measures;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Test
    void countsOfDesignationsAreThoseOfTheList() {
        List<InForceCount> counts = tracker.designationsInForce(ALL);
        assertTrue(counts.size() > 5);
        for (InForceCount count : counts) {
            long listed = designations.page(new DesignationFilter(null, count.authority(), count.programme(), null, null,
                    count.country() == null ? DesignationFilter.NO_COUNTRY : count.country(), count.kind(), DAY, null, null,
                    null, Sort.descending("from")), 1, 1).getTotal();
            assertTrue(count.certain() <= count.all());
            assertEquals(listed, count.all(), count.authority() + " " + count.country() + " " + count.kind());
        }
        assertEquals(listed(null), counts.stream().mapToLong(InForceCount::all).sum());
        assertEquals(listed(ActorKind.COMPANY), tracker.designationsInForce(
                new TrackerFilter(null, null, ActorKind.COMPANY, DAY)).stream().mapToLong(InForceCount::all).sum());
    }

    private long listed(ActorKind kind) {
        return designations.page(new DesignationFilter(null, null, null, null, null, null, kind, DAY, null, null, null,
                DesignationRepository.NEWEST), 1, 1).getTotal();
    }

    @Test
    void factsAreCountedForEachCitedSource() throws IOException {
        Map<Long, List<InForceCount>> citing = tracker.designationsInForceCiting(ALL);
        assertTrue(citing.size() > 1);
        assertEquals(citing(null), sums(citing, InForceCount::all));
        assertEquals(citing(ForceStatus.SUSPENDED), sums(citing, InForceCount::suspended));
        assertEquals(citing(ForceStatus.SUSPENSION_ENDED), sums(citing, InForceCount::unconfirmed));
        Map<Long, List<StartCount>> begun = tracker.designationsBegunCiting(ALL);
        Map<Long, List<SeriesCount>> series = tracker.begunSeriesCiting(null, null, null);
        assertEquals(begun.keySet(), series.keySet());
        begun.forEach((source, counts) -> assertEquals(counts.stream().mapToLong(StartCount::count).sum(),
                series.get(source).stream().mapToLong(SeriesCount::count).sum()));
        assertTrue(tracker.measuresInForceCiting(ALL).size() > 1);
        assertTrue(tracker.measuresBegunCiting(ALL).size() > 1);
    }

    private static Map<Long, Long> sums(Map<Long, List<InForceCount>> citing, ToLongFunction<InForceCount> number) {
        Map<Long, Long> sums = new HashMap<>();
        citing.forEach((source, counts) -> sums.put(source, counts.stream().mapToLong(number).sum()));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    /** Returns how many of the list's designations cite each source. */
    private Map<Long, Long> citing(ForceStatus status) throws IOException {
        Map<Long, Long> counts = new HashMap<>();
        designations.walk(new DesignationFilter(null, null, null, null, null, null, null, DAY, status, null, null,
                DesignationRepository.NEWEST)).each(ids -> designations.citations(ids).values().forEach(cited -> cited.stream()
                        .map(citation -> citation.getSource().getId()).distinct()
                        .forEach(source -> counts.merge(source, 1L, Long::sum))));
        return counts;
    }

    @Test
    void countsOfMeasuresAreThoseOfTheList() {
        List<InForceCount> counts = tracker.measuresInForce(ALL);
        assertTrue(counts.size() > 5);
        for (InForceCount count : counts) {
            Page<?> page = measures.page(new MeasureFilter(null, count.authority(), count.programme(), null,
                    count.country(), DAY, null, null, null, MeasureRepository.NEWEST), 1, 1);
            assertEquals(page.getTotal(), count.all(), count.authority() + " " + count.country());
        }
    }

    @Test
    void everythingThatBeganIsCountedOnce() {
        assertEquals(designations.page(new DesignationFilter(null, null, null, null, null, null, null, null, null, null, null,
                DesignationRepository.NEWEST), 1, 1).getTotal(),
                tracker.designationsBegun(ALL).stream().mapToLong(StartCount::count).sum());
        assertEquals(measures.page(new MeasureFilter(null, null, null, null, null, null, null, null, null,
                MeasureRepository.NEWEST), 1, 1).getTotal(),
                tracker.measuresBegun(ALL).stream().mapToLong(StartCount::count).sum());
    }

    @Test
    void aBarCountsWhatItsListShows() {
        List<StartCount> begun = tracker.designationsBegun(ALL);
        List<Imposer> eu = List.of(Imposer.authority("EU", "", "EU"));
        List<Timeline.Bar> bars = new ArrayList<>();
        for (Timeline timeline : List.of(Timeline.byYear(eu, begun, "", QueryString.parse("")),
                Timeline.byMonth(2014, eu, begun, "", QueryString.parse("")))) {
            timeline.getRows().forEach(row -> bars.addAll(row.bars()));
        }
        assertTrue(bars.size() > 12);
        for (Timeline.Bar bar : bars) {
            assertEquals(bar.getCount(), designations.page(new DesignationFilter(null, "EU", null, null, null, null, null,
                    null, null, bar.getSpan().from(), bar.getSpan().to(), DesignationRepository.NEWEST), 1, 1)
                    .getTotal(), bar.getSpan().name());
        }
    }

    @Test
    void authoritiesAgainstACountryAreListedOnceByCode() {
        List<String> codes = tracker.authoritiesAgainst("RU", ActorKind.COMPANY, DAY).stream().map(row -> row.code()).toList();
        assertTrue(codes.containsAll(List.of("EU", "UK", "US-OFAC")), codes.toString());
        assertEquals(codes.stream().distinct().sorted().toList(), codes);
        assertTrue(codes.contains("US-BIS"));
        assertFalse(tracker.authoritiesAgainst("RU", ActorKind.PERSON, DAY).stream().anyMatch(row -> row.code().equals("US-BIS")));
    }

    @Test
    void countingTakesOneStatementEach() {
        // Caches are not used within a transaction.
        assertEquals(4, inTransaction.get(() -> SqlStatements.of(entities, () -> {
            tracker.designationsInForce(ALL);
            tracker.measuresInForce(ALL);
            tracker.designationsBegun(ALL);
            tracker.measuresBegun(ALL);
        })));
    }
}
