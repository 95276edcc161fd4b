package org.amur.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the date or time as of which a request reads. */
class AsOfTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-29T11:10:35.5Z");

    @AfterEach
    void end() {
        AsOf.end();
    }

    @Test
    void aDayIsItsEndAndATimeTheEndOfItsSecond() {
        assertEquals(OffsetDateTime.parse("2023-03-20T23:59:59.999999Z"), AsOf.parse("2023-03-20").orElseThrow());
        assertEquals(OffsetDateTime.parse("2023-03-20T14:05:09.999999Z"), AsOf.parse("2023-03-20T14:05:09Z").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-20T14:05Z", "2023-03-20T14:05:09", "2023-03-20T25:00:00Z", "2023-02-30T00:00:00Z",
            "2023-03-20T14:05:09+01:00", "0000-01-01T00:00:00Z", "2023-03-20T", "now"})
    void otherNotationsAreRefused(String typed) {
        assertEquals(Optional.empty(), AsOf.parse(typed));
    }

    @Test
    void whatIsRecordedLaterThatDayIsLeftOut() {
        AsOf.begin(AsOf.parse("2023-03-20T14:05:09Z").orElseThrow());
        assertTrue(AsOf.includes(OffsetDateTime.parse("2023-03-20T14:05:09.7Z")));
        assertFalse(AsOf.includes(OffsetDateTime.parse("2023-03-20T14:05:10Z")));
        assertEquals(OffsetDateTime.parse("2023-03-20T14:05:10Z"), AsOf.until());
        assertEquals(LocalDate.of(2023, 3, 20), AsOf.day().orElseThrow());
    }

    @Test
    void thePermanentValueOfThePresentIsNow() {
        assertEquals("2026-11-29T11:10:35Z", AsOf.permanent(NOW));
    }

    @Test
    void thePermanentValueOfAPastDayOrTimeIsThatDayOrTime() {
        AsOf.begin(AsOf.parse("2023-03-20").orElseThrow());
        assertEquals("2023-03-20", AsOf.permanent(NOW));
        AsOf.begin(AsOf.parse("2023-03-20T14:05:09Z").orElseThrow());
        assertEquals("2023-03-20T14:05:09Z", AsOf.permanent(NOW));
    }

    @Test
    void aDayThatIsNotOverIsCitedAsOfNow() {
        AsOf.begin(AsOf.parse("2026-11-29").orElseThrow());
        assertEquals("2026-11-29T11:10:35Z", AsOf.permanent(NOW));
    }
}
