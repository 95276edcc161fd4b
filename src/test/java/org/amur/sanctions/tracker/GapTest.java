package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.actor.ActorKind;
import org.amur.lists.OfficialList;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.LifeCycles;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.sanctions.programme.ProgrammeRow;
import org.junit.jupiter.api.Test;

/** Gaps between authorities over one target on a day. */
class GapTest {

    private static final LocalDate DAY = LocalDate.parse("2022-04-01");
    /** Releases of all lists for every requested day. */
    private static final ListCoverage COVERED = covered("2000-01-01", LocalDate.now(ZoneOffset.UTC).plusYears(10).toString(),
            OfficialList.values());
    private static final GapFilter ANY = filter(null, null);
    private static final List<AuthorityRow> RELEVANT = List.of(authority("CH"), authority("EU"), authority("UK"));

    @Test
    void theDaysFromTheFirstListingToEachOtherAndSoFar() {
        Gap gap = gap(List.of(designation("UK", "ON_LIST 2022-03-15"), designation("EU", "ON_LIST 2022-02-23")), RELEVANT, ANY);
        assertEquals("EU", gap.first().getAuthority());
        assertEquals("37 days", gap.sinceFirst().getText());
        assertEquals("20 days", gap.others().get(0).lag().getText());
        assertEquals(List.of("CH"), gap.missing().stream().map(missing -> missing.authority().code()).toList());
        assertEquals("37 days", gap.missing().get(0).soFar().getText());
        assertNull(gap.missing().get(0).other());
    }

    @Test
    void anImpreciseDateGivesARangeOfDays() {
        Gap gap = gap(List.of(designation("EU", "ON_LIST 2022-02"), designation("UK", "ON_LIST 2022-03")), RELEVANT, ANY);
        assertEquals("32 to 59 days", gap.sinceFirst().getText());
        assertEquals("1 to 58 days", gap.others().get(0).lag().getText());
    }

    @Test
    void latestListingDateIsNotTheListingDate() {
        Gap gap = gap(List.of(designation("EU", "FIRST_SEEN [..2022-03-22]"), designation("UK", "ON_LIST 2022-03-15")), RELEVANT, ANY);
        assertEquals("UK", gap.first().getAuthority());
        assertEquals("17 days", gap.sinceFirst().getText());
        assertNull(gap.others().get(0).lag(), "It may have been before the first, too");
        Gap alone = gap(List.of(designation("EU", "FIRST_SEEN [..2022-03-22]")), RELEVANT, ANY);
        assertEquals("at least 10 days", alone.sinceFirst().getText());
        assertEquals("at least 10 days", alone.missing().get(0).soFar().getText());
        assertNull(alone.missing().get(0).soFar().most());
    }

    @Test
    void theDaysAfterADelistingAreCountedWhereItSurelyCameAfterTheFirstListing() {
        Gap after = gap(List.of(designation("EU", "FIRST_SEEN [..2022-03-12]"),
                designation("CH", "ON_LIST 2022-01-05", "DELISTED 2022-03-22")), RELEVANT, ANY);
        assertEquals("10 days", after.missing().get(0).soFar().getText());
        Gap before = gap(List.of(designation("EU", "FIRST_SEEN [..2022-03-22]"),
                designation("CH", "ON_LIST 2022-01-05", "DELISTED 2022-03-12")), RELEVANT, ANY);
        assertEquals("at least 10 days", before.missing().get(0).soFar().getText());
    }

    @Test
    void futureDayCountsUntilToday() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        GapFilter later = new GapFilter(null, null, null, false, null, null, null, today.plusYears(3));
        Gap gap = gap(List.of(designation("EU", "ON_LIST " + today.minusDays(5)),
                designation("UK", "ON_LIST " + today.minusDays(4), "DELISTED " + today.minusDays(2))), RELEVANT, later);
        assertEquals("5 days", gap.sinceFirst().getText());
        assertEquals(List.of("5 days", "2 days"), gap.missing().stream().map(each -> each.soFar().getText()).toList());
        Gap announced = gap(List.of(designation("EU", "ON_LIST " + today.plusDays(5))), RELEVANT, later);
        assertEquals(0, announced.sinceFirst().most());
    }

    @Test
    void anAmendmentIsNoListing() {
        Gap gap = gap(List.of(designation("EU", "AMENDED 2022-02-01"), designation("UK", "PUBLISHED 2022-03-01",
                "AMENDED 2022-01-01")), RELEVANT, ANY);
        assertEquals("UK", gap.first().getAuthority());
        assertEquals(LifeCycleKind.PUBLISHED, gap.first().getLifeCycle().getListedKind());
        assertNull(gap.others().get(0).lag());
    }

    @Test
    void suspendedCountsAsListedAndEndedDoesNot() {
        Gap gap = gap(List.of(designation("EU", "ON_LIST 2022-01-01"),
                designation("UK", "ON_LIST 2022-01-11", "SUSPENDED 2022-03-01", "SUSPENDED_UNTIL 2022-05-01"),
                designation("CH", "ON_LIST 2022-01-05", "DELISTED 2022-03-22")), RELEVANT, ANY);
        assertEquals("UK", gap.others().get(0).designation().getAuthority());
        UnlistedAuthority gone = gap.missing().get(0);
        assertEquals("CH", gone.authority().code());
        assertEquals("10 days", gone.soFar().getText());
        assertEquals("2022-03-22", gone.other().getLifeCycle().getUntil().getEdtf());
    }

    @Test
    void daysCountFromTheRequestedAuthority() {
        Gap gap = gap(List.of(designation("EU", "ON_LIST 2022-01-01"), designation("UK", "ON_LIST 2022-01-11")),
                List.of(authority("CH")), filter("UK", "CH"));
        assertEquals("UK", gap.first().getAuthority());
        assertEquals("80 days", gap.sinceFirst().getText());
        assertEquals("10 days before", gap.others().get(0).lag().getText());
    }

    /** Simulates a merge, deletion or delisting between selecting the target and reading it. */
    @Test
    void targetNoLongerListedIsNoGap() {
        assertTrue(Gap.of(List.of(), RELEVANT, COVERED, ANY).isEmpty());
        assertTrue(Gap.of(List.of(designation("EU", "ON_LIST 2022-01-01", "DELISTED 2022-03-22")), RELEVANT, COVERED, ANY).isEmpty());
        assertTrue(Gap.of(List.of(designation("EU", "ON_LIST 2022-01-01")), RELEVANT, COVERED, filter("UK", null)).isEmpty());
    }

    @Test
    void anAuthorityWithoutReleasesIsUnknownAndHasNoDays() {
        Gap gap = Gap.of(
                        List.of(designation("EU", "ON_LIST 2014-03-17")),
                        List.of(authority("CA"), authority("UN")),
                        COVERED,
                        ANY)
                .orElseThrow();
        UnlistedAuthority canada = gap.missing().get(0);
        assertFalse(canada.isKnown());
        assertNull(canada.soFar());
        assertEquals("unknown (no list that Amur reads)", canada.getText());
        assertEquals("2,937 days", gap.missing().get(1).soFar().getText());
    }

    @Test
    void aListingOrItsAbsenceIsFoundByAuthority() {
        Gap gap = Gap.of(List.of(designation("EU", "ON_LIST 2014-03-17")), List.of(authority("CA"), authority("UN")), COVERED, ANY).orElseThrow();
        assertEquals(gap.first(), gap.listing("EU").designation());
        assertNull(gap.listing("UN"));
        assertTrue(gap.absence("UN").isKnown());
        assertNull(gap.absence("EU"));
    }

    @Test
    void authoritiesAreComparedIfTheirListsAreImported() {
        ComparedAuthorities all = new ComparedAuthorities(Stream.of("CA", "EU", "UN", "UN").map(code -> new ProgrammeRow(1L, "P", "P", null, 2L,
                code, "Name of " + code, null)).toList(), covered("2014-01-01", "2026-01-01", OfficialList.UN_SECURITY_COUNCIL), null);
        assertEquals(List.of("UN"), all.getCompared().stream().map(ComparedAuthorities.Authority::code).toList());
        assertEquals("Name of EU", all.getNotImported());
        assertEquals("Name of CA", all.getWithoutList());
    }

    @Test
    void listsWhoseReleasesHaveNoDayInCommonAreNotCalledMissing() {
        ListCoverage apart = new ListCoverage(Map.of(
                OfficialList.US_SDN, new ListCoverage.Span(LocalDate.parse("2022-01-28"), LocalDate.parse("2022-01-28")),
                OfficialList.US_CONSOLIDATED, new ListCoverage.Span(LocalDate.parse("2022-02-22"), LocalDate.parse("2022-02-24"))));
        Gap gap = Gap.of(List.of(designation("EU", "ON_LIST 2014-03-17")), List.of(authority("US-OFAC")), apart, ANY).orElseThrow();
        assertEquals("unknown (no release covers this day)", gap.missing().get(0).getText());
    }

    @Test
    void aDayThatNoReleaseCoversIsUnknown() {
        ListCoverage old = covered("2018-04-13", "2021-01-01", OfficialList.UK_OFSI);
        UnlistedAuthority after = absence(old, DAY);
        assertEquals("unknown (newest release: 1 January 2021)", after.getText());
        assertNull(after.soFar());
        assertEquals("unknown (oldest release: 13 April 2018)", absence(old, LocalDate.parse("2018-04-12")).getText());
        assertTrue(absence(old, LocalDate.parse("2020-01-01")).isKnown());
    }

    @Test
    void daysBeforeTheOldestReleaseAreNotCounted() {
        assertEquals("at least 31 days so far", absence(covered("2022-03-01", "2022-05-01", OfficialList.UK_SANCTIONS), DAY).getText());
    }

    @Test
    void anAuthorityWithTwoListsNeedsBoth() {
        Gap gap = Gap.of(List.of(designation("EU", "ON_LIST 2014-03-17")), List.of(authority("US-OFAC")),
                covered("2010-01-01", "2023-01-01", OfficialList.US_SDN), ANY).orElseThrow();
        assertFalse(gap.missing().get(0).isKnown());
        assertEquals("unknown (OFAC non-SDN not imported)", gap.missing().get(0).getText());
        Gap both = Gap.of(List.of(designation("EU", "ON_LIST 2014-03-17")), List.of(authority("US-OFAC"), authority("US-BIS")),
                covered("2010-01-01", "2023-01-01", OfficialList.US_SDN, OfficialList.US_CONSOLIDATED), ANY).orElseThrow();
        assertTrue(both.missing().get(0).isKnown());
        assertFalse(both.missing().get(1).isKnown());
    }

    @Test
    void exportControlsNameNoPersonsAndTravelBansNothingElse() {
        assertFalse(new AuthorityAgainst(authority("US-BIS"), MeasureKind.EXPORT_CONTROL).canList(ActorKind.PERSON));
        assertTrue(new AuthorityAgainst(authority("US-BIS"), MeasureKind.EXPORT_CONTROL).canList(ActorKind.COMPANY));
        assertFalse(new AuthorityAgainst(authority("RU-MFA"), MeasureKind.TRAVEL_BAN).canList(ActorKind.VESSEL));
    }

    private static UnlistedAuthority absence(ListCoverage coverage, LocalDate day) {
        GapFilter filter = new GapFilter(null, null, null, false, null, null, null, day);
        return Gap.of(List.of(designation("EU", "ON_LIST 2014-03-17")), List.of(authority("UK")), coverage, filter).orElseThrow()
                .missing().get(0);
    }

    private static ListCoverage covered(String first, String last, OfficialList... lists) {
        return new ListCoverage(Arrays.stream(lists).collect(Collectors.toMap(Function.identity(),
                list -> new ListCoverage.Span(LocalDate.parse(first), LocalDate.parse(last)))));
    }

    private static Gap gap(List<DesignationRow> designations, List<AuthorityRow> relevant, GapFilter filter) {
        return Gap.of(designations, relevant, COVERED, filter).orElseThrow();
    }

    private static GapFilter filter(String authority, String other) {
        return new GapFilter(null, authority, other, false, null, null, null, DAY);
    }

    private static DesignationRow designation(String authority, String... dates) {
        return new DesignationRow(1L, 2L, "Target", ActorKind.PERSON, "RU", 3L, "Measure", null, MeasureKind.ASSET_FREEZE,
                authority, 4L, "PROGRAMME", LifeCycles.of(dates));
    }

    private static AuthorityRow authority(String code) {
        return new AuthorityRow(1L, code, code, null);
    }
}
