package org.amur.watch.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** Frequency of a digest: daily or on Mondays, in the morning (UTC). */
public enum DigestRhythm {
    DAILY, WEEKLY;

    private static final int HOUR = 6;

    /** Returns the first time after {@code now}. */
    OffsetDateTime next(OffsetDateTime now) {
        OffsetDateTime utc = now.withOffsetSameInstant(ZoneOffset.UTC);
        LocalDate today = utc.toLocalDate();
        LocalDate day = this == WEEKLY ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : today;
        OffsetDateTime first = day.atTime(HOUR, 0).atOffset(ZoneOffset.UTC);
        return first.isAfter(utc) ? first : first.plusDays(this == WEEKLY ? 7 : 1);
    }
}
