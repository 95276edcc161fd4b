package org.amur.reconciliation.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/**
 * The statements that one statement can meet: of both countries' declarations of their trade in the same goods, by every
 * reporter, in every direction and currency, for its year and the years before and after. A finding belongs to the
 * latest year of its inputs and reads nothing older than the year before, so what is read here is enough to find again
 * all that the statement takes part in: the findings of its year and of the year after.
 *
 * @param country   the country whose code comes first in the alphabet
 * @param other     the other one
 * @param commodity as in {@link Series}
 * @param year      the statement's
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

    /** The first day of the periods to be read, included. */
    public LocalDate from() {
        return LocalDate.of(year - 1, 1, 1);
    }

    /** The last day of the periods to be read, included. */
    public LocalDate until() {
        return LocalDate.of(year + 1, 12, 31);
    }

    /** Whether a statement is to be read for it, if it is not kept beside its series. */
    public boolean contains(Statement statement) {
        return of(statement).sameTrade(this) && Math.abs(statement.period().year() - year) <= 1;
    }

    /** Whether the statement may take part in a finding, which is then found anew or no longer. */
    public boolean owns(Finding finding) {
        return of(finding.subject()).sameTrade(this) && (finding.year() == year || finding.year() == year + 1);
    }

    boolean sameTrade(Neighbourhood neighbour) {
        return country.equals(neighbour.country) && other.equals(neighbour.other) && commodity.equals(neighbour.commodity);
    }

    /** Year after year of one trade. */
    @Override
    public int compareTo(Neighbourhood next) {
        return ORDER.compare(this, next);
    }
}
