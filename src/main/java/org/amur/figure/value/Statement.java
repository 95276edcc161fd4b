package org.amur.figure.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.amur.text.PartialDate;

/**
 * One statement of one number, free of where it is kept.
 *
 * @param figure        identity of the recorded figure, null before it is recorded
 * @param claimedGrowth per cent against the same period a year before, as stated; null if not stated
 * @param published     the vintage: when the world could know, as precisely as that is known
 */
public record Statement(Long figure, Series series, Period period, Amount amount, BigDecimal claimedGrowth,
        PartialDate published) {

    public Statement {
        requireNonNull(series, "series");
        requireNonNull(published, "published");
        if (period.kind() == Period.Kind.SPAN) {
            throw new IllegalArgumentException("A source states a month, a year or months from January, not " + period);
        }
        if (amount.currency() != series.currency()) {
            throw new IllegalArgumentException(amount.currency() + " in a series in " + series.currency());
        }
        if (amount.value().signum() < 0 && !series.flow().mayBeNegative()) {
            throw new IllegalArgumentException("Negative " + series.flow());
        }
    }

    public Optional<Growth> claim() {
        return Optional.ofNullable(claimedGrowth).map(Growth::stated);
    }

    /** Whether it was surely published by the end of a day. */
    public boolean isPublishedBy(LocalDate day) {
        LocalDate latest = published.getLatest();
        return latest != null && !latest.isAfter(day);
    }

    /** Whether it was surely published on a later day: not of one date, of dates that overlap, or of one that is not known. */
    public boolean isLaterThan(Statement other) {
        LocalDate earliest = published.getEarliest();
        return earliest != null && other.isPublishedBy(earliest.minusDays(1));
    }
}
