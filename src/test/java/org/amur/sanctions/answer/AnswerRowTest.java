package org.amur.sanctions.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;

import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.LifeCycles;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Days from the answered fact to the answer. */
class AnswerRowTest {

    /** China's sanctions of 22 March 2021 answer listings of the same day under a regulation of 7 December 2020. */
    @Test
    void daysAreCountedFromTheDesignationsUnderTheAnsweredMeasure() {
        AnswerRow row = toMeasure("PUBLISHED 2021-03-22", "SIGNED 2020-12-07").since(dates("2021-03-22"));
        assertEquals("the same day", row.getLag().getText());
        assertEquals("2021-03-22", row.getAnswered().designated().getEdtf());
        assertEquals("2020-12-07", row.getAnswered().date().getEdtf());
    }

    @Test
    void theNewestDesignationsByTheDayOfTheAnswerCount() {
        assertEquals("4 days", toMeasure("PUBLISHED 2020-07-13", "SIGNED 2017-12-20").since(dates("2020-07-09", "2020-07-31", "2018-01-01"))
                .getLag().getText());
    }

    @Test
    void anActWithoutDesignationsByThenIsCountedItself() {
        AnswerRow row = toMeasure("SIGNED 2014-08-06", "PUBLISHED 2014-07-31").since(dates("2015-01-01", "[..2014-01-01]"));
        assertEquals("6 days", row.getLag().getText());
        assertNull(row.getAnswered().designated());
    }

    @Test
    void anAnsweredDesignationCountsFromItsListing() {
        AnswerRow row = new AnswerRow(
                1L,
                2L,
                "Answer",
                "CN-MFA",
                LifeCycles.of("PUBLISHED 2021-03-27"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                3L,
                "Target",
                "CA",
                LifeCycles.of("EFFECTIVE 2021-03", "PUBLISHED 2021-03-22"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertEquals("5 days", row.getLag().getText());
        assertEquals("PUBLISHED", row.getAnswered().dateKind());
    }

    private static AnswerRow toMeasure(String answering, String answered) {
        LifeCycle act = LifeCycles.of(answered);
        return new AnswerRow(
                1L,
                2L,
                "Answer",
                "CN-MFA",
                LifeCycles.of(answering),
                null,
                null,
                null,
                null,
                3L,
                "Act",
                "EU",
                act,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<PartialDate> dates(String... dates) {
        return Stream.of(dates).map(PartialDate::parse).toList();
    }
}
