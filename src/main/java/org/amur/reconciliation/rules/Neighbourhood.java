package org.amur.reconciliation.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/**
 * Statements that a statement can be compared with: both countries' declarations of their trade in the same goods, from
 * every reporter, in every direction and currency, for its year and the years before and after. A finding belongs to
 * the latest year of its inputs and reads nothing older than the year before, so these suffice to compute all findings
 * of the statement: those of its year and of the year after.
 *
 * @param country the country whose code comes first in the alphabet
 * @param other the other one
 * @param commodity as in {@link Series}
 * @param year the statement's
 */
public record Neighbourhood(String country, String other, String commodity, int year) implements Comparable<Neighbourhood> {

    private static final Comparator<Neighbourhood> ORDER = Comparator.comparing(Neighbourhood::country)
            .thenComparing(Neighbourhood::other).thenComparing(Neighbourhood::commodity).thenComparing(Neighbourhood::year);

    public Neighbourhood {
        requireNonNull(commodity, "commodity");
        if (country.compareTo(other) > 0) {
            throw new IllegalArgumentException(country + " comes after " + other);
        }
    }

    public static Neighbourhood of(Statement statement) {
        Series series = statement.series();
        String declarant = series.declarant();
        String partner = series.partner();
        boolean ordered = declarant.compareTo(partner) <= 0;
        return new Neighbourhood(ordered ? declarant : partner, ordered ? partner : declarant, series.commodity(),
                statement.period().year());
    }

    /** Returns the first day of the periods to be read, included. */
    public LocalDate from() {
        return LocalDate.of(year - 1, 1, 1);
    }

    /** Returns the last day of the periods to be read, included. */
    public LocalDate until() {
        return LocalDate.of(year + 1, 12, 31);
    }

    /** Tells whether a statement is to be read for it, unless it is excluded from its series. */
    public boolean contains(Statement statement) {
        return of(statement).isSameTrade(this) && Math.abs(statement.period().year() - year) <= 1;
    }

    /** Tells whether the statement may be an input of the finding, which is then found again or no longer. */
    public boolean owns(Finding finding) {
        return of(finding.subject()).isSameTrade(this) && (finding.year() == year || finding.year() == year + 1);
    }

    boolean isSameTrade(Neighbourhood neighbour) {
        return country.equals(neighbour.country) && other.equals(neighbour.other) && commodity.equals(neighbour.commodity);
    }

    /** Compares by trade, then by year. */
    @Override
    public int compareTo(Neighbourhood next) {
        return ORDER.compare(this, next);
    }
}
