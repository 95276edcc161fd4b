package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.amur.actor.ActorKind;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.LifeCycles;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.measure.MeasureKind;
import org.junit.jupiter.api.Test;

/** How far authorities are apart over one target on a day. */
class GapTest {

    private static final LocalDate DAY = LocalDate.parse("2022-04-01");
    private static final GapFilter ANY = filter(null, null);
    private static final List<AuthorityRow> RELEVANT = List.of(authority("CA"), authority("EU"), authority("UK"));

    @Test
    void theDaysFromTheFirstListingToEachOtherAndSoFar() {
        Gap gap = gap(List.of(designation("UK", "ON_LIST 2022-03-15"), designation("EU", "ON_LIST 2022-02-23")), RELEVANT, ANY);
        assertEquals("EU", gap.getFirst().getAuthority());
        assertEquals("37 days", gap.getSinceFirst().getText());
        assertEquals("20 days", gap.getOthers().get(0).getLag().getText());
        assertEquals(List.of("CA"), gap.getMissing().stream().map(missing -> missing.getAuthority().getCode()).toList());
        assertEquals("37 days", gap.getMissing().get(0).getSoFar().getText());
        assertNull(gap.getMissing().get(0).getOther());
    }

    @Test
    void anImpreciseDateGivesARangeOfDays() {
        Gap gap = gap(List.of(designation("EU", "ON_LIST 2022-02"), designation("UK", "ON_LIST 2022-03")), RELEVANT, ANY);
        assertEquals("32 to 59 days", gap.getSinceFirst().getText());
        assertEquals("1 to 58 days", gap.getOthers().get(0).getLag().getText());
    }

    @Test
    void whatIsKnownToBeListedByADayIsNotTakenForListedOnIt() {
        Gap gap = gap(List.of(designation("EU", "FIRST_SEEN [..2022-03-22]"), designation("UK", "ON_LIST 2022-03-15")), RELEVANT, ANY);
        assertEquals("UK", gap.getFirst().getAuthority());
        assertEquals("17 days", gap.getSinceFirst().getText());
        assertNull(gap.getOthers().get(0).getLag(), "It may have been before the first, too");
        Gap alone = gap(List.of(designation("EU", "FIRST_SEEN [..2022-03-22]")), RELEVANT, ANY);
        assertEquals("at least 10 days", alone.getSinceFirst().getText());
        assertEquals("at least 10 days", alone.getMissing().get(0).getSoFar().getText());
        assertNull(alone.getMissing().get(0).getSoFar().getMost());
    }

    @Test
    void theDaysAfterADelistingAreCountedWhereItSurelyCameAfterTheFirstListing() {
        Gap after = gap(List.of(designation("EU", "FIRST_SEEN [..2022-03-12]"),
                designation("CA", "ON_LIST 2022-01-05", "DELISTED 2022-03-22")), RELEVANT, ANY);
        assertEquals("10 days", after.getMissing().get(0).getSoFar().getText());
        Gap before = gap(List.of(designation("EU", "FIRST_SEEN [..2022-03-22]"),
                designation("CA", "ON_LIST 2022-01-05", "DELISTED 2022-03-12")), RELEVANT, ANY);
        assertEquals("at least 10 days", before.getMissing().get(0).getSoFar().getText());
    }

    @Test
    void ofADayToComeTheDaysAreCountedUntilToday() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        GapFilter later = new GapFilter(null, null, null, false, null, null, null, today.plusYears(3));
        Gap gap = gap(List.of(designation("EU", "ON_LIST " + today.minusDays(5)),
                designation("UK", "ON_LIST " + today.minusDays(4), "DELISTED " + today.minusDays(2))), RELEVANT, later);
        assertEquals("5 days", gap.getSinceFirst().getText());
        assertEquals(List.of("5 days", "2 days"), gap.getMissing().stream().map(each -> each.getSoFar().getText()).toList());
        Gap announced = gap(List.of(designation("EU", "ON_LIST " + today.plusDays(5))), RELEVANT, later);
        assertEquals(0, announced.getSinceFirst().getMost());
    }

    @Test
    void anAmendmentIsNoListing() {
        Gap gap = gap(List.of(designation("EU", "AMENDED 2022-02-01"), designation("UK", "PUBLISHED 2022-03-01",
                "AMENDED 2022-01-01")), RELEVANT, ANY);
        assertEquals("UK", gap.getFirst().getAuthority());
        assertEquals(LifeCycleKind.PUBLISHED, gap.getFirst().getLifeCycle().getListedKind());
        assertNull(gap.getOthers().get(0).getLag());
    }

    @Test
    void whatIsSuspendedIsOnTheListAndWhatHasEndedIsNot() {
        Gap gap = gap(List.of(designation("EU", "ON_LIST 2022-01-01"),
                designation("UK", "ON_LIST 2022-01-11", "SUSPENDED 2022-03-01", "SUSPENDED_UNTIL 2022-05-01"),
                designation("CA", "ON_LIST 2022-01-05", "DELISTED 2022-03-22")), RELEVANT, ANY);
        assertEquals("UK", gap.getOthers().get(0).getDesignation().getAuthority());
        Gap.Missing gone = gap.getMissing().get(0);
        assertEquals("CA", gone.getAuthority().getCode());
        assertEquals("10 days", gone.getSoFar().getText());
        assertEquals("2022-03-22", gone.getOther().getLifeCycle().getUntil().getEdtf());
    }

    @Test
    void ofTheAuthorityAskedForTheDaysAreCountedFromItsListing() {
        Gap gap = gap(List.of(designation("EU", "ON_LIST 2022-01-01"), designation("UK", "ON_LIST 2022-01-11")),
                List.of(authority("CA")), filter("UK", "CA"));
        assertEquals("UK", gap.getFirst().getAuthority());
        assertEquals("80 days", gap.getSinceFirst().getText());
        assertEquals("10 days before", gap.getOthers().get(0).getLag().getText());
    }

    /** As after a merger, a deletion or a delisting between the statement that found the target and the one that reads it. */
    @Test
    void whatIsOnNoListAnyMoreIsNoGap() {
        assertTrue(Gap.of(List.of(), RELEVANT, ANY).isEmpty());
        assertTrue(Gap.of(List.of(designation("EU", "ON_LIST 2022-01-01", "DELISTED 2022-03-22")), RELEVANT, ANY).isEmpty());
        assertTrue(Gap.of(List.of(designation("EU", "ON_LIST 2022-01-01")), RELEVANT, filter("UK", null)).isEmpty());
    }

    private static Gap gap(List<DesignationRow> designations, List<AuthorityRow> relevant, GapFilter filter) {
        return Gap.of(designations, relevant, filter).orElseThrow();
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
