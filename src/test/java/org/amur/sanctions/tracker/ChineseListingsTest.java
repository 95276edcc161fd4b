package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.amur.actor.ActorKind;
import org.junit.jupiter.api.Test;

class ChineseListingsTest {

    @Test
    void theHeadlineCountsWhatIsRecordedAndComparesNoYears() {
        ChineseListings listings = new ChineseListings(List.of(count("2024-02-23", 13), count("2025-10-23", 12)));
        assertEquals("Chinese and Hong Kong companies sanctioned over Russia: 12 designations recorded for 2025", listings.headline(2026));
        assertEquals("Chinese and Hong Kong companies sanctioned over Russia: 12 designations recorded for 2025 so far",
                listings.headline(2025));
    }

    @Test
    void aDateKnownOnlyAsASpanIsOfNoYear() {
        SeriesCount span = new SeriesCount("EU", "EU", 1L, "RUS", ActorKind.COMPANY, null, LocalDate.parse("2025-12-19"), 5L);
        assertEquals("Chinese and Hong Kong companies sanctioned over Russia", new ChineseListings(List.of(span)).headline(2026));
        assertEquals("Chinese and Hong Kong companies sanctioned over Russia: 1 designation recorded for 2024",
                new ChineseListings(List.of(span, count("2024-02-23", 1))).headline(2026));
    }

    private static SeriesCount count(String day, long count) {
        return new SeriesCount("EU", "EU", 1L, "RUS", ActorKind.COMPANY, LocalDate.parse(day), LocalDate.parse(day), count);
    }
}
