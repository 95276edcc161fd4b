package org.amur.figure.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.amur.text.PartialDate;

/**
 * One published value, independent of storage.
 *
 * @param figure identity of the recorded figure, null before it is recorded
 * @param claimedGrowth in per cent against the same period a year before, as stated; null if not stated
 * @param published the vintage: its publication date, as precisely as known
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

    /** Returns the growth that the source reports; empty if it reports none. */
    public Optional<Growth> reportedGrowth() {
        return Optional.ofNullable(claimedGrowth).map(Growth::stated);
    }

    /** Tells whether it was certainly published by the end of a day. */
    public boolean isPublishedBy(LocalDate day) {
        LocalDate latest = published.getLatest();
        return latest != null && !latest.isAfter(day);
    }

    /** Tells whether it was certainly published on a later day; false for equal, overlapping or unknown dates. */
    public boolean isLaterThan(Statement other) {
        LocalDate earliest = published.getEarliest();
        return earliest != null && other.isPublishedBy(earliest.minusDays(1));
    }
}
