package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.amur.actor.ActorKind;
import org.amur.date.PartialDate;
import org.amur.sanctions.Lag;
import org.amur.sanctions.LifeCycles;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.measure.MeasureKind;
import org.junit.jupiter.api.Test;

/** Who has listed a target, in which order and how many days apart, and who has not. */
class CoordinationTest {

    private static final LocalDate DAY = LocalDate.parse("2022-03-01");
    private static final List<AuthorityRow> AGAINST = List.of(authority("CA"), authority("EU"), authority("UK"));

    @Test
    void theDaysAfterTheFirstAreCounted() {
        Coordination coordination = new Coordination(List.of(designation("EU", "PUBLISHED 2022-02-23"),
                designation("UK", "ON_LIST 2022-02-24"), designation("US-OFAC", "ON_LIST 2014-04-28")), AGAINST, DAY);
        assertEquals(List.of("US-OFAC", "EU", "UK"),
                coordination.getListings().stream().map(Coordination.Listing::getAuthority).toList());
        assertTrue(coordination.getListings().get(0).isFirst());
        assertNull(coordination.getListings().get(0).getLag());
        assertEquals(2858, coordination.getListings().get(1).getLag().getLeast());
        assertTrue(coordination.getListings().get(1).getLag().isExact());
        assertEquals(List.of("CA"), coordination.getMissing().stream().map(AuthorityRow::getCode).toList());
        assertEquals(2864, coordination.getSinceFirst().getMost());
    }

    @Test
    void anImpreciseDateGivesTheFewestAndTheMostDaysAndIsNotTakenForTheFirst() {
        Coordination coordination = new Coordination(List.of(designation("CA", "EFFECTIVE 2021-03"),
                designation("EU", "PUBLISHED 2021-03-22")), AGAINST, DAY);
        Lag lag = coordination.getListings().get(1).getLag();
        assertEquals("CA", coordination.getListings().get(1).getAuthority());
        assertFalse(lag.isExact());
        assertEquals(-21, lag.getLeast());
        assertEquals(9, lag.getMost());
    }

    @Test
    void whoseDateIsOnlyKnownToBeNoLaterThanADayHasNoDaysBetween() {
        Coordination coordination = new Coordination(List.of(designation("EU", "FIRST_SEEN [..2022-02-19]"),
                designation("UK", "ON_LIST 2022-02-24")), AGAINST, DAY);
        assertEquals("EU", coordination.getListings().get(0).getAuthority());
        assertNull(coordination.getListings().get(1).getLag());
        assertEquals("at least 10 days", coordination.getSinceFirst().getText());
    }

    @Test
    void whatHasEndedIsListedButMissing() {
        Coordination coordination = new Coordination(
                List.of(designation("EU", "ON_LIST 2014-03-17", "DELISTED 2020-01-01")), AGAINST, DAY);
        assertEquals(1, coordination.getListings().size());
        assertEquals(List.of("CA", "EU", "UK"), coordination.getMissing().stream().map(AuthorityRow::getCode).toList());
    }

    @Test
    void whoseDateIsUnknownStandsLastWithoutDays() {
        Coordination coordination = new Coordination(List.of(designation("CA", "AMENDED 2021-03-01"),
                designation("EU", "PUBLISHED 2021-03-22")), AGAINST, DAY);
        assertEquals("CA", coordination.getListings().get(1).getAuthority());
        assertNull(coordination.getListings().get(1).getLag());
    }

    @Test
    void nobodyHasListedIt() {
        Coordination coordination = new Coordination(List.of(), AGAINST, DAY);
        assertTrue(coordination.getListings().isEmpty());
        assertEquals(3, coordination.getMissing().size());
        assertNull(coordination.getSinceFirst());
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
