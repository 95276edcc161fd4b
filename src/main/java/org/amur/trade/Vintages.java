package org.amur.trade;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All statements of one series for one period, newest first. A statement of unknown date counts as older than any that
 * is dated; of two with one date the one recorded later is the newer.
 */
public record Vintages(List<Statement> newestFirst) {

    private static final Comparator<LocalDate> UNKNOWN_FIRST = nullsFirst(naturalOrder());
    private static final Comparator<Statement> OLDEST_FIRST = comparing(Vintages::publishedBy, UNKNOWN_FIRST)
            .thenComparing(Statement::figure, nullsFirst(naturalOrder()));

    public Vintages {
        if (newestFirst.isEmpty()) {
            throw new IllegalArgumentException("Vintages of nothing");
        }
        newestFirst = List.copyOf(newestFirst);
    }

    public static Vintages of(Collection<Statement> statements) {
        return new Vintages(statements.stream().sorted(OLDEST_FIRST.reversed()).toList());
    }

    /** The day by which it was surely published. */
    private static LocalDate publishedBy(Statement statement) {
        return statement.published().getLatest();
    }

    /**
     * The statement that stands for the period: the newest, unless it only repeats an earlier one with fewer digits
     * ("190 billion" in March does not replace the 190.271 billion of January).
     */
    public Statement current() {
        Statement current = newestFirst.get(0);
        for (Statement older : newestFirst) {
            Interval bounds = current.amount().bounds();
            boolean finer = older.amount().bounds().width().compareTo(bounds.width()) < 0;
            if (finer && bounds.contains(older.amount().inUnits())) {
                current = older;
            }
        }
        return current;
    }

    /** The newest statement that claims a growth: the current one if it does. */
    public Optional<Statement> claimant() {
        Statement current = current();
        if (current.claimedGrowth() != null) {
            return Optional.of(current);
        }
        return newestFirst.stream().filter(statement -> statement.claimedGrowth() != null).findFirst();
    }
}
