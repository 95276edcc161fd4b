package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.amur.actor.ActorKind;
import org.amur.lists.OfficialList;
import org.amur.sanctions.Lag;
import org.amur.sanctions.LifeCycles;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Authorities that have listed a target, their order and days apart, and those that have not. */
class CoordinationTest {

    private static final LocalDate DAY = LocalDate.parse("2022-03-01");
    private static final ListCoverage COVERED = new ListCoverage(Arrays.stream(OfficialList.values()).collect(Collectors.toMap(
            Function.identity(), list -> new ListCoverage.Span(LocalDate.parse("2000-01-01"), LocalDate.parse("2030-01-01")))));
    private static final List<AuthorityRow> AGAINST = List.of(authority("CH"), authority("EU"), authority("UK"));

    @Test
    void theDaysAfterTheFirstAreCounted() {
        Coordination coordination = new Coordination(List.of(designation("EU", "PUBLISHED 2022-02-23"),
                designation("UK", "ON_LIST 2022-02-24"), designation("US-OFAC", "ON_LIST 2014-04-28")), AGAINST, COVERED, DAY);
        assertEquals(List.of("US-OFAC", "EU", "UK"),
                coordination.getListings().stream().map(Coordination.Listing::authority).toList());
        assertTrue(coordination.getListings().get(0).first());
        assertNull(coordination.getListings().get(0).lag());
        assertEquals(2858, coordination.getListings().get(1).lag().least());
        assertTrue(coordination.getListings().get(1).lag().isExact());
        assertEquals(List.of("CH"), coordination.getMissing().stream().map(each -> each.authority().code()).toList());
        assertEquals(2864, coordination.getMissing().get(0).soFar().most());
    }

    @Test
    void anImpreciseDateGivesTheFewestAndTheMostDaysAndIsNotTakenForTheFirst() {
        Coordination coordination = new Coordination(List.of(designation("CH", "EFFECTIVE 2021-03"),
                designation("EU", "PUBLISHED 2021-03-22")), AGAINST, COVERED, DAY);
        Lag lag = coordination.getListings().get(1).lag();
        assertEquals("CH", coordination.getListings().get(1).authority());
        assertFalse(lag.isExact());
        assertEquals(-21, lag.least());
        assertEquals(9, lag.most());
    }

    @Test
    void latestDateHasNoLag() {
        Coordination coordination = new Coordination(List.of(designation("EU", "FIRST_SEEN [..2022-02-19]"),
                designation("UK", "ON_LIST 2022-02-24")), AGAINST, COVERED, DAY);
        assertEquals("EU", coordination.getListings().get(0).authority());
        assertNull(coordination.getListings().get(1).lag());
        assertEquals("at least 10 days", coordination.getMissing().get(0).soFar().getText());
    }

    @Test
    void endedDesignationIsListedAndMissing() {
        Coordination coordination = new Coordination(
                List.of(designation("EU", "ON_LIST 2014-03-17", "DELISTED 2020-01-01")), AGAINST, COVERED, DAY);
        assertEquals(1, coordination.getListings().size());
        assertEquals(List.of("CH", "EU", "UK"), coordination.getMissing().stream().map(each -> each.authority().code()).toList());
    }

    @Test
    void unknownDateIsLastWithoutLag() {
        Coordination coordination = new Coordination(List.of(designation("CH", "AMENDED 2021-03-01"),
                designation("EU", "PUBLISHED 2021-03-22")), AGAINST, COVERED, DAY);
        assertEquals("CH", coordination.getListings().get(1).authority());
        assertNull(coordination.getListings().get(1).lag());
    }

    @Test
    void authorityWithoutImportedListIsUnknown() {
        Coordination coordination = new Coordination(List.of(designation("EU", "ON_LIST 2014-03-17")), AGAINST, ListCoverage.NONE, DAY);
        assertEquals(List.of("unknown (list not imported)", "unknown (list not imported)"),
                coordination.getMissing().stream().map(UnlistedAuthority::getText).toList());
        assertTrue(coordination.getMissing().stream().allMatch(each -> each.soFar() == null));
    }

    @Test
    void targetWithoutListingsHasNoRows() {
        Coordination coordination = new Coordination(List.of(), AGAINST, COVERED, DAY);
        assertTrue(coordination.getListings().isEmpty());
        assertEquals(3, coordination.getMissing().size());
        assertNull(coordination.getMissing().get(0).soFar());
        assertTrue(Lag.between(PartialDate.unknown(), PartialDate.of(DAY)).isEmpty());
    }

    private static DesignationRow designation(String authority, String... dates) {
        return new DesignationRow(1L, 2L, "Target", ActorKind.PERSON, "RU", 3L, "Measure", null, MeasureKind.ASSET_FREEZE,
                authority, 4L, "PROGRAMME", LifeCycles.of(dates));
    }

    private static AuthorityRow authority(String code) {
        return new AuthorityRow(1L, code, code, null);
    }
}
