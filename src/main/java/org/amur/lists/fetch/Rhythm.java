package org.amur.lists.fetch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.web.Texts;

/**
 * Fetch interval: every n hours, or daily at an hour (UTC). Times vary randomly, so that installations do not contact a
 * publisher at once; failures lengthen the interval.
 */
final class Rhythm {

    /** All codes: {@code H6} is every six hours, {@code D05} daily at five. */
    static final List<String> CODES = Stream.concat(Stream.of("H1", "H2", "H3", "H6", "H12"),
            IntStream.range(0, 24).mapToObj("D%02d"::formatted)).toList();

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
    private static final Duration MAX_PAUSE = Duration.ofDays(1);
    private static final Duration DAILY_JITTER = Duration.ofMinutes(10);
    private static final double JITTER = 0.1;

    private final boolean daily;
    private final int hours;

    private Rhythm(boolean daily, int hours) {
        this.daily = daily;
        this.hours = hours;
    }

    static Rhythm of(String code) {
        return new Rhythm(code.startsWith("D"), Integer.parseInt(code.substring(1)));
    }

    /** @param chance random number from 0 to 1 */
    OffsetDateTime next(OffsetDateTime now, int failures, double chance) {
        if (failures > 0) {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
            return later(now, pause.compareTo(MAX_PAUSE) < 0 ? pause : MAX_PAUSE, chance);
        }
        if (!daily) {
            return later(now, Duration.ofHours(hours), chance);
        }
        OffsetDateTime today = now.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().atTime(hours, 0).atOffset(ZoneOffset.UTC);
        return (today.isAfter(now) ? today : today.plusDays(1)).plusSeconds((long) (DAILY_JITTER.toSeconds() * chance));
    }

    /** Returns the first fetch: at the hour if daily, otherwise now. */
    OffsetDateTime first(OffsetDateTime now) {
        return daily ? next(now, 0, 0) : now;
    }

    private static OffsetDateTime later(OffsetDateTime now, Duration pause, double chance) {
        return now.plusSeconds((long) (pause.toSeconds() * (1 + JITTER * chance)));
    }

    /** Returns the interval as text. */
    String text() {
        return Texts.get(daily ? "lists.listSource.rhythm.daily" : "lists.listSource.rhythm.hours", hours);
    }
}
