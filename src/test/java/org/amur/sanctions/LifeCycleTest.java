package org.amur.sanctions;

import static org.amur.sanctions.LifeCycles.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status on a day from life-cycle dates. */
class LifeCycleTest {

    @Test
    void startIsTheFirstRecordedKind() {
        LifeCycle all = of("SIGNED 2022-02-24", "PUBLISHED 2022-03-01", "ON_LIST 2022-02-25", "EFFECTIVE 2022-03-26");
        assertEquals("2022-03-26", all.getFrom().getEdtf());
        assertEquals(LifeCycleKind.EFFECTIVE, all.getFromKind());
        assertEquals(LifeCycleKind.ON_LIST, of("SIGNED 2014-03-16", "PUBLISHED 2014-03-19", "ON_LIST 2014-03-17")
                .getFromKind());
        assertEquals(LifeCycleKind.PUBLISHED, of("SIGNED 2014-03-16", "PUBLISHED 2014-03-19").getFromKind());
        assertEquals("2014-03-16", of("SIGNED 2014-03-20", "SIGNED 2014-03-16").getFrom().getEdtf());
    }

    @Test
    void anAmendmentIsNoBeginning() {
        LifeCycle amended = of("AMENDED 2021-12-22");
        assertNull(amended.getFrom());
        assertNull(amended.getFromKind());
        assertEquals(ForceStatus.UNKNOWN, amended.statusOn(day("2010-01-01")));
        assertFalse(amended.isCertainOn(day("2022-01-01")));
    }

    @Test
    void anUnknownStatusCountsAsForceUntilTheEnd() {
        LifeCycle undated = of("ON_LIST XXXX", "DELISTED 2022-03-15");
        assertEquals(ForceStatus.UNKNOWN, undated.statusOn(day("2022-03-14")));
        assertTrue(ForceStatus.UNKNOWN.isInForce());
        assertTrue(ForceStatus.UNKNOWN.isInForceOrSuspended());
        assertEquals(ForceStatus.ENDED, undated.statusOn(day("2022-03-15")));
        assertEquals(ForceStatus.SUSPENDED, of("SUSPENDED 2022-03-01").statusOn(day("2022-03-02")), "a recorded pause says more");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-25, NOT_YET", "2022-03-26, IN_FORCE", "2023-05-31, IN_FORCE", "2023-06-01, ENDED",
        "2024-01-01, ENDED"})
    void isInForceFromItsFirstDayUntilTheDayBeforeItEnds(String day, ForceStatus status) {
        LifeCycle lifeCycle = of("EFFECTIVE 2022-03-26", "DELISTED 2023-06-01");
        assertEquals(status, lifeCycle.statusOn(day(day)));
        assertTrue(lifeCycle.isCertainOn(day(day)));
    }

    @ParameterizedTest
    @CsvSource({"2021-02-28, NOT_YET, true", "2021-03-01, IN_FORCE, false", "2021-03-30, IN_FORCE, false",
        "2021-03-31, IN_FORCE, true", "2022-12-31, IN_FORCE, true", "2023-06-01, IN_FORCE, false", "2023-12-31, ENDED, true"})
    void possibleForceCountsAsUncertain(String day, ForceStatus status, boolean certain) {
        LifeCycle lifeCycle = of("EFFECTIVE 2021-03", "REPEALED 2023");
        assertEquals(status, lifeCycle.statusOn(day(day)));
        assertEquals(certain, lifeCycle.isCertainOn(day(day)));
    }

    @Test
    void anEndOnAnUnknownDayLeavesEveryDayOpen() {
        LifeCycle lifeCycle = of("EFFECTIVE 2021-03-01", "DELISTED XXXX");
        assertEquals(ForceStatus.IN_FORCE, lifeCycle.statusOn(day("2026-01-01")));
        assertFalse(lifeCycle.isCertainOn(day("2026-01-01")));
        assertEquals(LifeCycleKind.DELISTED, lifeCycle.getUntilKind());
    }

    @ParameterizedTest
    @CsvSource({"2025-05-13, IN_FORCE", "2025-05-14, SUSPENDED", "2025-08-13, SUSPENDED", "2025-11-09, SUSPENDED",
        "2025-11-10, SUSPENSION_ENDED", "2026-12-02, SUSPENSION_ENDED"})
    void aPauseLastsFromItsFirstToItsLastDay(String day, ForceStatus status) {
        assertEquals(status, of("EFFECTIVE 2025-04-04", "SUSPENDED 2025-05-14", "SUSPENDED_UNTIL 2025-08-12",
                "SUSPENDED_UNTIL 2025-11-10").statusOn(day(day)));
    }

    @Test
    void aPauseOfUnknownBeginningCountsFromTheStart() {
        LifeCycle lifeCycle = of("EFFECTIVE 2025-04-04", "SUSPENDED_UNTIL 2026-11-10");
        assertEquals(ForceStatus.NOT_YET, lifeCycle.statusOn(day("2025-04-03")));
        assertEquals(ForceStatus.SUSPENDED, lifeCycle.statusOn(day("2025-04-04")));
        assertEquals(ForceStatus.SUSPENSION_ENDED, lifeCycle.statusOn(day("2026-11-10")));
        assertEquals(LifeCycleKind.SUSPENDED_UNTIL, lifeCycle.getSuspendedUntilKind());
    }

    @Test
    void theStatedEndOfAPauseIsNotAReturnIntoForce() {
        ForceStatus ended = of("EFFECTIVE 2025-04-04", "SUSPENDED 2025-05-14", "SUSPENDED_UNTIL 2025-08-12").statusOn(day("2025-08-12"));
        assertEquals(ForceStatus.SUSPENSION_ENDED, ended);
        assertFalse(ended.isInForce());
        assertTrue(ended.isInForceOrSuspended());
    }

    @ParameterizedTest
    @CsvSource({"2025-08-11, SUSPENDED", "2025-08-19, SUSPENDED", "2025-08-20, IN_FORCE", "2026-02-01, ENDED"})
    void aRecordedReturnIntoForceEndsAPause(String day, ForceStatus status) {
        LifeCycle lifeCycle = of("EFFECTIVE 2025-04-04", "SUSPENDED 2025-05-14", "SUSPENDED_UNTIL 2025-08-12", "RESUMED 2025-08-20",
                "REPEALED 2026-02-01");
        assertEquals(status, lifeCycle.statusOn(day(day)));
        assertTrue(lifeCycle.isCertainOn(day(day)));
        assertEquals(LifeCycleKind.RESUMED, lifeCycle.getSuspendedUntilKind());
    }

    @Test
    void aPauseMayEndBeforeTheStatedDay() {
        assertEquals(ForceStatus.IN_FORCE, of("EFFECTIVE 2025-04-04", "SUSPENDED 2025-05-14", "SUSPENDED_UNTIL 2026-11-10",
                "RESUMED 2025-10-01").statusOn(day("2025-10-01")));
    }

    @Test
    void aReturnIntoForceDoesNotEndAPauseThatBeganLater() {
        LifeCycle lifeCycle = of("EFFECTIVE 2021", "SUSPENDED 2022-01-01", "RESUMED 2022-06-01", "SUSPENDED 2025-01-01",
                "SUSPENDED_UNTIL 2025-06-01");
        assertEquals(ForceStatus.SUSPENDED, lifeCycle.statusOn(day("2025-02-01")));
        assertEquals(ForceStatus.SUSPENSION_ENDED, lifeCycle.statusOn(day("2025-06-01")));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, IN_FORCE, true", "2025-05-01, SUSPENDED, false", "2025-05-30, SUSPENDED, false",
        "2025-05-31, SUSPENDED, true", "2035-01-01, SUSPENDED, true"})
    void aPauseWithoutARecordedEndHasNone(String day, ForceStatus status, boolean certain) {
        LifeCycle lifeCycle = of("EFFECTIVE 2025-04-04", "SUSPENDED 2025-05");
        assertEquals(status, lifeCycle.statusOn(day(day)));
        assertEquals(certain, lifeCycle.isCertainOn(day(day)));
    }

    @Test
    void anEndIsNotTheEndOfAPauseThatBeganLater() {
        LifeCycle lifeCycle = of("EFFECTIVE 2021", "SUSPENDED 2022-01-01", "SUSPENDED_UNTIL 2022-06-01", "SUSPENDED 2025-01-01");
        assertEquals(ForceStatus.SUSPENDED, lifeCycle.statusOn(day("2026-01-01")));
        assertNull(lifeCycle.getSuspendedUntil());
    }

    @Test
    void impreciseEndOfSuspensionIsUncertain() {
        LifeCycle lifeCycle = of("EFFECTIVE 2021-01-01", "SUSPENDED 2022-01-01", "SUSPENDED_UNTIL 2023");
        assertTrue(lifeCycle.isCertainOn(day("2022-12-31")));
        assertFalse(lifeCycle.isCertainOn(day("2023-01-01")));
        assertEquals(ForceStatus.SUSPENDED, lifeCycle.statusOn(day("2023-12-30")));
        assertTrue(lifeCycle.isCertainOn(day("2023-12-31")));
    }

    @Test
    void anEndBeforeTheBeginningIsSeen() {
        assertTrue(of("ON_LIST 2022-02-25", "DELISTED 2021").endsBeforeItBegins());
        assertFalse(of("ON_LIST 2022-02-25", "DELISTED 2022").endsBeforeItBegins());
        assertFalse(of("DELISTED 2022").endsBeforeItBegins());
    }

    @ParameterizedTest
    @CsvSource({"2021-01-01, IN_FORCE, false", "2022-02-21, IN_FORCE, false", "2022-02-22, IN_FORCE, true"})
    void latestListingDateIsCertainFromThenOn(String day, ForceStatus status, boolean certain) {
        LifeCycle lifeCycle = of("FIRST_SEEN [..2022-02-22]");
        assertEquals(status, lifeCycle.statusOn(day(day)));
        assertEquals(certain, lifeCycle.isCertainOn(day(day)));
    }

    @ParameterizedTest
    @CsvSource({"2022-02-22, NOT_YET, true", "2022-02-23, IN_FORCE, false", "2022-02-24, IN_FORCE, true"})
    void alternativeListingDatesAreUncertainBeforeTheLast(String day, ForceStatus status, boolean certain) {
        LifeCycle lifeCycle = of("FIRST_SEEN [2022-02-23..2022-02-24]");
        assertEquals(status, lifeCycle.statusOn(day(day)));
        assertEquals(certain, lifeCycle.isCertainOn(day(day)));
    }

    @Test
    void latestDateGivesAMinimumLag() {
        PartialDate by = PartialDate.parse("[..2022-02-22]");
        Lag lag = Lag.soFar(by, day("2022-03-04")).orElseThrow();
        assertEquals(10, lag.least());
        assertNull(lag.most());
        assertFalse(lag.isExact());
        assertEquals("at least 10 days", lag.getText());
        assertEquals("at least 1 day", Lag.soFar(by, day("2022-02-23")).orElseThrow().getText());
        assertEquals("at least about 10 days", Lag.soFar(PartialDate.parse("[..2022-02-22~]"), day("2022-03-04")).orElseThrow().getText());
        assertTrue(Lag.soFar(by, day("2022-02-22")).isEmpty(), "At least none says nothing");
        assertTrue(Lag.soFar(by, day("2021-02-22")).isEmpty());
        assertTrue(Lag.soFar(PartialDate.parse("[2022-02-22..]"), day("2022-03-04")).isEmpty());
        assertTrue(Lag.soFar(PartialDate.unknown(), day("2022-03-04")).isEmpty());
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertEquals("at least 5 days", Lag.soFar(PartialDate.by(today.minusDays(5)), today.plusYears(1)).orElseThrow().getText());
        assertTrue(Lag.between(by, PartialDate.parse("2022-03-04")).isEmpty());
        assertEquals("8 to 9 days", Lag.soFar(PartialDate.parse("[2022-02-23..2022-02-24]"), day("2022-03-04")).orElseThrow().getText());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void listingHasAKindAndIsNeverAnAmendment() {
        assertEquals(LifeCycleKind.ON_LIST, of("EFFECTIVE 2022-02-23", "ON_LIST 2022-02-25").getListedKind());
        assertEquals("2022-02-25", of("EFFECTIVE 2022-02-23", "ON_LIST 2022-02-25").getListed().getEdtf());
        assertEquals(LifeCycleKind.PUBLISHED, of("SIGNED 2022-02-23", "PUBLISHED 2022-02-24").getListedKind());
        assertEquals(LifeCycleKind.FIRST_SEEN, of("FIRST_SEEN 2022-02-24", "AMENDED 2022-02-20").getListedKind());
        assertEquals(LifeCycleKind.FIRST_SEEN, of("FIRST_SEEN 2022-02-24").getFromKind());
        assertNull(of("AMENDED 2022-02-20").getListed());
    }

    @Test
    void theLagFromSigningToListingIsAsPreciseAsBothDates() {
        Lag exact = of("SIGNED 2022-02-21", "ON_LIST 2022-02-25", "ON_LIST 2022-03-01").getLag();
        assertEquals(4, exact.least());
        assertTrue(exact.isExact() && !exact.about());
        assertEquals("4 days", exact.getText());
        assertEquals("3 to 30 days", of("SIGNED 2022-01-29", "ON_LIST 2022-02", "ON_LIST 2022-04").getLag().getText());
        assertEquals("about 4 days", of("SIGNED 2022-02-21~", "ON_LIST 2022-02-25").getLag().getText());
        assertEquals("2 days before", of("SIGNED 2022-02-21", "ON_LIST 2022-02-19").getLag().getText());
        assertEquals("the same day", of("SIGNED 2022-02-21", "ON_LIST 2022-02-21").getLag().getText());
        assertNull(of("SIGNED 2022-02-21", "PUBLISHED 2022-02-25").getLag());
        assertNull(of("SIGNED XXXX", "ON_LIST 2022-02-25").getLag());
    }

    @Test
    void eachStepToTheListHasItsDays() {
        List<LifeCycleLag> lags = LifeCycleLag.ofMoments(Stream.of("SIGNED 2022-02-21", "EFFECTIVE 2022-02-23", "ON_LIST 2022-03")
                .map(date -> date.split(" ")).map(date -> new LifeCycle.Moment(LifeCycleKind.valueOf(date[0]),
                        PartialDate.parse(date[1]))).toList());
        assertEquals(List.of("2 days", "6 to 36 days", "8 to 38 days"), lags.stream().map(lag -> lag.lag().getText()).toList());
        assertEquals(LifeCycleKind.SIGNED, lags.get(2).from());
        assertEquals(List.of(), LifeCycleLag.ofMoments(List.of()));
    }
}
