package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.SqlStatements;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.ActorKind;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.source.CitationForm;
import org.amur.source.Credibility;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.amur.web.Page;
import org.junit.jupiter.api.Test;

/** Gaps on the page equal those computed from all designations. */
class GapsIT extends ServerTests {

    private static final LocalDate DAY = LocalDate.parse("2022-03-15");

    @Inject
    private GapRepository gaps;

    @Inject
    private ListCoverageRepository coverages;

    @Inject
    private DesignationService designations;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction inTransaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Test
    void everyListedTargetIsFoundLongestGapFirst() {
        GapFilter any = filter(null, null, false, null);
        Set<Long> expected = targets(designation -> true);
        List<Gap> found = gaps.gaps(gaps.targets(any), any);
        assertEquals(expected, found.stream().map(gap -> gap.first().getTargetId()).collect(Collectors.toSet()));
        assertEquals(expected.size(), gaps.page(any, coverages.coverage(), 1, 25).getTotal());
        List<Long> days = found.stream().filter(gap -> gap.sinceFirst() != null)
                .map(gap -> gap.sinceFirst().least()).toList();
        assertEquals(days.stream().sorted((one, other) -> Long.compare(other, one)).toList(), days);
    }

    @Test
    void filterFindsTargetsOnOneListOnly() {
        Set<Long> expected = targets(by("US-OFAC"));
        expected.removeAll(targets(by("EU")));
        GapFilter pair = filter("US-OFAC", "EU", false, null);
        Page<Gap> page = gaps.page(pair, coverages.coverage(), 1, 200);
        assertEquals(expected.size(), page.getTotal());
        assertEquals(expected, new HashSet<>(gaps.targets(pair)));
        page.getRows().forEach(gap -> {
            assertEquals("US-OFAC", gap.first().getAuthority());
            assertEquals(List.of("EU"), gap.missing().stream().map(missing -> missing.authority().code()).toList());
        });
    }

    @Test
    void targetsOnBothListsAreSortedByDaysBetween() {
        Set<Long> expected = targets(by("US-OFAC"));
        expected.retainAll(targets(by("EU")));
        assertFalse(expected.isEmpty());
        GapFilter both = filter("US-OFAC", "EU", true, null);
        assertEquals(expected, new HashSet<>(gaps.targets(both)));
        assertEquals(expected.size(), gaps.page(both, coverages.coverage(), 1, 25).getTotal());
        assertTrue(gaps.page(both, coverages.coverage(), 99, 25).isEmpty());
    }

    @Test
    void unknownDaysBetweenAreLast() {
        long target = inTransaction.get(() -> entities.createQuery("select a.id from Actor a where not exists (select d from Designation d"
                + " where d.target = a) order by a.id", Long.class).setMaxResults(1).getSingleResult());
        designate(target, "US-OFAC", "[..2001-02-03]");
        designate(target, "EU", "2022-02-25");
        GapFilter both = filter("US-OFAC", "EU", true, null);
        List<Long> found = gaps.targets(both);
        List<Gap> from = gaps.gaps(found.subList(found.indexOf(target), found.size()), both);
        assertEquals(target, from.get(0).first().getTargetId());
        assertTrue(from.stream().flatMap(gap -> gap.others().stream()).filter(each -> each.designation().getAuthority().equals("EU"))
                .allMatch(each -> each.lag() == null));
        assertTrue(gaps.gaps(List.of(target), both).get(0).sinceFirst().least() > 7000);
    }

    private void designate(long target, String authority, String seen) {
        DesignationForm form = new DesignationForm();
        form.setTarget(new Option(target, "target"));
        form.setMeasure(inTransaction.get(() -> entities.createQuery("select new org.amur.web.Option(m.id, m.title) from Measure m"
                + " where m.programme.authority.code = :authority order by m.id", Option.class).setParameter("authority", authority)
                .setMaxResults(1).getSingleResult()));
        CitationForm citation = new CitationForm();
        citation.setSource(inTransaction.get(() -> entities.createQuery("select new org.amur.web.Option(s.id, s.title) from Source s"
                + " order by s.id", Option.class).setMaxResults(1).getSingleResult()));
        citation.setCredibility(Credibility.CONFIRMED);
        form.getCitations().getRows().add(citation);
        LifeCycleDateForm date = new LifeCycleDateForm(form.getCitations());
        date.setKind(LifeCycleKind.FIRST_SEEN);
        date.setDate(PartialDate.parse(seen));
        date.setCitation(citation);
        form.getDates().getRows().add(date);
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> designations.create(form));
    }

    @Test
    void gapsAreFilteredByProgrammeCountryAndKind() {
        Set<Long> expected = targets(designation -> designation.getTarget().getKind() == ActorKind.COMPANY
                && "RU".equals(designation.getTarget().getCountry()));
        assertFalse(expected.isEmpty());
        assertEquals(expected, new HashSet<>(gaps.targets(new GapFilter(null, null, null, false, null, "RU", ActorKind.COMPANY, DAY))));
        long programme = entities.createQuery("select m.programme.id from Measure m join m.programme p where p.code ="
                + " 'RUSSIA-EO14024'", Long.class).setMaxResults(1).getSingleResult();
        assertEquals(targets(designation -> designation.getMeasure().getProgramme().getId() == programme),
                new HashSet<>(gaps.targets(new GapFilter(null, null, null, false, programme, null, null, DAY))));
        assertTrue(gaps.page(filter("EU", "EU", false, null), coverages.coverage(), 1, 25).isEmpty());
    }

    /** Simulates the deletion of a target's only designation after a page or export has selected it. */
    @Test
    void targetNoLongerListedIsLeftOut() {
        GapFilter russian = filter("EU", null, false, "RU");
        long there = gaps.targets(russian).get(0);
        List<Gap> found = gaps.gaps(List.of(Long.MAX_VALUE, there), russian);
        assertEquals(List.of(there), found.stream().map(gap -> gap.first().getTargetId()).toList());
        assertTrue(gaps.gaps(List.of(there), filter("NOBODY", null, false, null)).isEmpty());
    }

    @Test
    void aPageTakesSixStatementsAtMost() {
        assertEquals(5, statements(filter("US-OFAC", null, false, "RU")));
        assertEquals(6, statements(filter("US-OFAC", "EU", false, "RU")));
        assertEquals(6, statements(filter("US-OFAC", "EU", true, "RU")));
    }

    /** Counts in a transaction, where caches are not used. */
    private long statements(GapFilter filter) {
        return inTransaction.get(() -> SqlStatements.of(entities, () -> gaps.page(filter, coverages.coverage(), 1, 25).getRows()));
    }

    private static GapFilter filter(String authority, String other, boolean both, String country) {
        return new GapFilter(null, authority, other, both, null, country, null, DAY);
    }

    private static Predicate<Designation> by(String authority) {
        return designation -> designation.getMeasure().getProgramme().getAuthority().getCode().equals(authority);
    }

    private Set<Long> targets(Predicate<Designation> asked) {
        return entities.createQuery("select d from Designation d", Designation.class).getResultStream()
                .filter(designation -> designation.getLifeCycle().statusOn(DAY).isInForceOrSuspended()).filter(asked)
                .map(designation -> designation.getTarget().getId()).collect(Collectors.toCollection(HashSet::new));
    }
}
