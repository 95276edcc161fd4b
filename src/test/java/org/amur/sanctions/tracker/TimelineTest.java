package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.amur.text.PartialDate;
import org.amur.web.QueryString;
import org.junit.jupiter.api.Test;

/** Timeline by year and month, each date counted only where it certainly is. */
class TimelineTest {

    private static final List<Imposer> AUTHORITIES = List.of(Imposer.authority("EU", "Council of the European Union", "EU"),
            Imposer.authority("UK", "Foreign Office", "GB"));
    private static final List<StartCount> BEGUN = List.of(
            begun("EU", "2014-03-17", 21), begun("EU", "2021-03-22", 4), begun("EU", "2022-02", 3),
            begun("EU", "2022", 2), begun("EU", "2021/2022", 1), begun("EU", "XXXX", 5), begun("US", "2022-02-24", 7));
    private static final QueryString NOTHING = QueryString.parse("");

    @Test
    void everyYearFromTheFirstToTheLastHasAColumn() {
        Timeline timeline = Timeline.byYear(AUTHORITIES, BEGUN, "/list?", NOTHING);
        assertEquals(9, timeline.getSpans().size());
        Timeline.Row row = timeline.getRows().get(0);
        assertEquals(List.of(21L, 0L, 0L, 0L, 0L, 0L, 0L, 4L, 5L), row.bars().stream().map(Timeline.Bar::getCount).toList());
        assertEquals("/list?authority=EU&from=2014-01-01&to=2014-12-31", row.bars().get(0).getList());
        assertEquals(1, timeline.getRows().size(), "who began nothing has no row");
    }

    @Test
    void impreciseDatesAreCountedSeparately() {
        Timeline timeline = Timeline.byYear(AUTHORITIES, BEGUN, "/list?", NOTHING);
        assertEquals(1, timeline.getImprecise());
        assertEquals(5, timeline.getUndated());
    }

    @Test
    void latestDateIsOnlyInTheColumnBefore() {
        List<StartCount> counts = List.of(begun("EU", "[..2022-03-01]", 3), begun("EU", "[2022-02-23..2022-03-01]", 2),
                begun("EU", "[..1999-03-01]", 1));
        Timeline years = Timeline.byYear(AUTHORITIES, counts, "/list?", NOTHING);
        assertEquals(1, years.getRows().get(0).bars().get(0).getCount());
        assertEquals(2, years.getRows().get(0).bars().get(years.getSpans().size() - 1).getCount());
        assertEquals(3, years.getImprecise());
        Timeline months = Timeline.byMonth(2022, AUTHORITIES, counts, "/list?", NOTHING);
        assertTrue(months.getRows().isEmpty());
        assertEquals(5, months.getImprecise());
    }

    @Test
    void aYearOpensIntoItsMonths() {
        Timeline timeline = Timeline.byMonth(2022, AUTHORITIES, BEGUN, "/list?", NOTHING);
        assertEquals(12, timeline.getSpans().size());
        assertEquals(3, timeline.getRows().get(0).bars().get(1).getCount());
        assertEquals(3, timeline.getRows().get(0).getTotal());
        assertEquals(3, timeline.getImprecise());
        assertEquals(5, timeline.getUndated());
        assertEquals("/list?authority=EU&from=2022-02-01&to=2022-02-28", timeline.getRows().get(0).bars().get(1).getList());
    }

    @Test
    void yearsLongAgoShareOneColumn() {
        Timeline timeline = Timeline.byYear(AUTHORITIES, List.of(begun("EU", "1997-02", 1), begun("EU", "2022-02", 1)),
                "/list?", NOTHING);
        assertEquals(17, timeline.getSpans().size());
        assertTrue(timeline.getSpans().get(0).isEarlier());
        assertEquals("2006", timeline.getSpans().get(0).name());
        assertEquals("/list?authority=EU&to=2006-12-31", timeline.getRows().get(0).bars().get(0).getList());
    }

    @Test
    void nothingHasNoColumns() {
        assertTrue(Timeline.byYear(AUTHORITIES, List.of(), "/list?", NOTHING).getSpans().isEmpty());
    }

    private static StartCount begun(String authority, String date, long count) {
        PartialDate began = PartialDate.parse(date);
        LocalDate earliest = began.getEarliest();
        return new StartCount(authority, 1L, earliest, began.getLatest(), count);
    }
}
