package org.amur.timeline;

import static org.amur.timeline.TimelineLane.EVENT;
import static org.amur.timeline.TimelineLane.MEASURE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.amur.text.PartialDate;
import org.amur.web.DatedCount;
import org.amur.web.DayRange;
import org.junit.jupiter.api.Test;

class ChronologyTest {

    private static final DayRange ALL = new DayRange(null, null, false);

    @Test
    void theRangeIsThatOfTheRecordsUnlessOneIsAsked() {
        Map<TimelineLane, List<DatedCount>> dates =
                Map.of(EVENT, List.of(of("2022-03", 1), of("2023-03-20/..", 1)), MEASURE, List.of(of("2024", 2)));
        Chronology whole = new Chronology(dates, ALL);
        assertEquals(List.of(day("2022-03-01"), day("2024-12-31")), List.of(whole.first(), whole.last()));
        Chronology asked = new Chronology(dates, DayRange.of(day("2023-01-01"), day("2023-06-30")));
        assertEquals(List.of(day("2023-01-01"), day("2023-06-30")), List.of(asked.first(), asked.last()));
    }

    @Test
    void recordsWithoutAFirstDayAreCountedApart() {
        Chronology chronology = new Chronology(Map.of(EVENT, List.of(of("unknown", 2), of("../2023", 3), of("2023", 4))), ALL);
        assertEquals(4, chronology.total());
        assertEquals(5, chronology.undated(EVENT));
    }

    @Test
    void nothingIsDrawnWithoutRecords() {
        assertTrue(new Chronology(Map.of(), ALL).isEmpty());
        assertTrue(new Chronology(Map.of(EVENT, List.of(of("unknown", 1))), ALL).isEmpty());
        assertTrue(new Chronology(Map.of(EVENT, List.of()), DayRange.of(day("2023-01-01"), day("2023-06-30"))).isEmpty());
    }

    @Test
    void aLaneWithTooManyRecordsHasColumns() {
        Chronology chronology = new Chronology(
                Map.of(
                        EVENT,
                        List.of(of("2020-01-01", 100), of("2020-01-31", 100), of("2023-05", 7), of("2023", 3)),
                        MEASURE,
                        List.of(of("2023-05", 200))),
                ALL);
        assertTrue(chronology.isDense(EVENT));
        assertFalse(chronology.isDense(MEASURE));
        assertEquals(TimelineUnit.MONTH, chronology.unit());
        assertEquals(Map.of(day("2020-01-01"), 200L, day("2023-05-01"), 7L), new TreeMap<>(chronology.columns(EVENT)));
        assertEquals(3, chronology.longer(EVENT));
    }

    @Test
    void theColumnsAreAsWideAsTheRangeAsksFor() {
        assertEquals(
                List.of(TimelineUnit.DAY, TimelineUnit.WEEK, TimelineUnit.MONTH, TimelineUnit.YEAR),
                List.of(
                        unit("2023-03-01", "2023-04-30"),
                        unit("2023-01-01", "2024-12-31"),
                        unit("2014-01-01", "2026-12-31"),
                        unit("1949-01-01", "2026-12-31")));
        assertEquals(day("2023-03-20"), TimelineUnit.WEEK.start(day("2023-03-26")));
        assertEquals(day("2024-02-29"), TimelineUnit.MONTH.end(day("2024-02-01")));
    }

    @Test
    void aPageHasTheNewestRecordsOfAllLanes() {
        Chronology chronology = new Chronology(
                Map.of(
                        EVENT,
                        List.of(of("2023-03-20", 3), of("2023-03-22", 1), of("2023-03-22/2023-03-25", 1)),
                        MEASURE,
                        List.of(of("2023-03-21", 2), of("2023-03-20", 2))),
                ALL);
        // Two events of the 22nd, two measures of the 21st, three events and two measures of the 20th.
        assertEquals(Map.of(EVENT, slice(0, 2), MEASURE, slice(0, 1)), chronology.slices(0, 3));
        assertEquals(Map.of(MEASURE, slice(1, 1), EVENT, slice(2, 2)), chronology.slices(3, 3));
        assertEquals(Map.of(EVENT, slice(4, 1), MEASURE, slice(2, 2)), chronology.slices(6, 25));
        assertEquals(Map.of(), chronology.slices(9, 25));
    }

    @Test
    void everyRecordIsOnOnePage() {
        Chronology chronology = new Chronology(Map.of(EVENT, List.of(of("2023", 40), of("2024-05", 7), of("2023-01-01", 30)),
                MEASURE, List.of(of("2023-01-01", 11), of("2022", 60))), ALL);
        Map<TimelineLane, Integer> next = new TreeMap<>(Map.of(EVENT, 0, MEASURE, 0));
        for (int offset = 0; offset < chronology.total(); offset += 25) {
            chronology.slices(offset, 25).forEach((lane, slice) -> {
                assertEquals(next.get(lane), slice.first());
                next.merge(lane, slice.size(), Integer::sum);
            });
        }
        assertEquals(Map.of(EVENT, 77, MEASURE, 71), next);
    }

    @Test
    void theRangeIsMovedAndZoomedWithinTheCalendar() {
        Chronology year = new Chronology(Map.of(), DayRange.of(day("2023-01-01"), day("2023-12-31")));
        assertEquals(new Chronology.Days(day("2023-04-02"), day("2023-10-01")), year.closer());
        assertEquals(new Chronology.Days(day("2022-07-03"), day("2024-06-30")), year.wider());
        assertEquals(new Chronology.Days(day("2022-07-03"), day("2023-07-02")), year.earlier());
        assertEquals(new Chronology.Days(day("2023-07-02"), day("2024-06-30")), year.later());
        Chronology ever = new Chronology(Map.of(), DayRange.of(day("0001-01-01"), day("9999-12-31")));
        assertEquals(new Chronology.Days(day("0001-01-01"), day("9999-12-31")), ever.wider());
        Chronology oneDay = new Chronology(Map.of(), DayRange.of(day("2023-01-01"), day("2023-01-01")));
        assertEquals(new Chronology.Days(day("2023-01-01"), day("2023-01-01")), oneDay.closer());
        assertEquals(new Chronology.Days(day("2022-12-31"), day("2023-01-02")), oneDay.wider());
    }

    private static TimelineUnit unit(String first, String last) {
        return TimelineUnit.of(day(first), day(last));
    }

    private static Chronology.Slice slice(int first, int size) {
        return new Chronology.Slice(first, size);
    }

    private static DatedCount of(String date, long count) {
        PartialDate parsed = PartialDate.parse(date);
        return new DatedCount(parsed.getEarliest(), parsed.getLatest(), count);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
