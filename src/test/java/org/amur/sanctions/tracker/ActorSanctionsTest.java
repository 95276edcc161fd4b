package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.amur.actor.ActorKind;
import org.amur.lists.OfficialList;
import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.LifeCycles;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.imposition.MeasureKind;
import org.junit.jupiter.api.Test;

class ActorSanctionsTest {

    private static final LocalDate DAY = LocalDate.parse("2023-01-01");
    private static final AuthorityRow EU = new AuthorityRow(1L, "EU", "Council", "EU");
    private static final AuthorityRow UK = new AuthorityRow(2L, "UK", "Foreign Office", "GB");
    private static final AuthorityRow JP = new AuthorityRow(3L, "JP", "Ministry", "JP");

    @Test
    void anAuthorityHasItsStrongestStatusWithTheFirstDate() {
        ActorSanctions sanctions = new ActorSanctions(List.of(designation("EU", "EFFECTIVE 2014-03-17", "DELISTED 2020-01-01"),
                designation("EU", "EFFECTIVE 2022-02-25"), designation("UK", "EFFECTIVE 2022-02-25", "DELISTED 2022-06-01")),
                List.of(EU, UK), ListCoverage.NONE, DAY);
        assertEquals(
                List.of(ForceStatus.IN_FORCE, ForceStatus.ENDED),
                sanctions.getGroups().stream().map(ActorSanctions.Group::status).toList());
        assertEquals("EU since 25 February 2022", sanctions.getGroups().get(0).items().get(0).getText());
        assertEquals("UK (1 June 2022)", sanctions.getGroups().get(1).items().get(0).getText());
        assertEquals(List.of(), sanctions.getUnknown());
    }

    @Test
    void anEndedSuspensionIsAStatusOfItsOwn() {
        ActorSanctions sanctions = new ActorSanctions(List.of(designation("CN-MOFCOM", "ON_LIST 2022-04-04", "SUSPENDED 2022-05-14",
                "SUSPENDED_UNTIL 2022-08-12")), List.of(), ListCoverage.NONE, DAY);
        assertEquals(ForceStatus.SUSPENSION_ENDED, sanctions.getGroups().get(0).status());
        assertEquals("CN-MOFCOM (12 August 2022)", sanctions.getGroups().get(0).items().get(0).getText());
    }

    @Test
    void aDateByWhichItBeganIsNotItsStart() {
        ActorSanctions sanctions = new ActorSanctions(
                List.of(designation("EU", "FIRST_SEEN [..2022-02-19]")), List.of(), ListCoverage.NONE, DAY);
        assertEquals("EU (by 19 February 2022)", sanctions.getGroups().get(0).items().get(0).getText());
    }

    @Test
    void withoutAListItIsUnknownWhetherAnAuthoritySanctions() {
        ActorSanctions sanctions = new ActorSanctions(List.of(), List.of(EU, UK, JP), coverage("2022-01-01", "2022-06-01"), DAY);
        assertTrue(sanctions.getGroups().isEmpty());
        assertEquals(List.of("Unknown: Foreign Office (lists not imported).", "Unknown: Ministry (no list that Amur reads).",
                "Unknown: Council (no release for this day)."), sanctions.getUnknown());
    }

    @Test
    void anAbsenceThatAListProvesIsNotUnknown() {
        ActorSanctions sanctions = new ActorSanctions(List.of(), List.of(EU), coverage("2022-01-01", "2023-06-01"), DAY);
        assertEquals(List.of(), sanctions.getUnknown());
        assertFalse(sanctions.isBlank());
        assertTrue(new ActorSanctions(List.of(), List.of(), ListCoverage.NONE, DAY).isBlank());
    }

    private static ListCoverage coverage(String first, String last) {
        return new ListCoverage(Map.of(OfficialList.EU_FSF, new ListCoverage.Span(LocalDate.parse(first), LocalDate.parse(last))));
    }

    private static DesignationRow designation(String authority, String... dates) {
        return new DesignationRow(1L, 2L, "Target", ActorKind.PERSON, "RU", 3L, "Measure", null, MeasureKind.ASSET_FREEZE, authority, 4L,
                "FRAME", LifeCycles.of(dates));
    }
}
