package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.Lag;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.text.PartialDate;

/**
 * Gap between authorities over one target on a day: the first to list it, others with the days after, and those that
 * have not, with the days so far. In force and suspended designations count as listed. A listing is dated by the date
 * on list, else published, effective, signed or first seen, with its kind, never by an amendment. The first is the one
 * with the earliest certain date. For a listing with only a latest date, days are a minimum.
 *
 * @param first first listing, or that of the requested authority; never null
 * @param sinceFirst days from that listing to the day, at most until today; null if it has no latest date
 * @param others other authorities that list it, in order
 * @param missing checked authorities without a designation on the day
 */
public record Gap(DesignationRow first, Lag sinceFirst, List<Listing> others, List<UnlistedAuthority> missing) {

    private static final Comparator<DesignationRow> BY_LISTING = Comparator.comparing(Gap::listedLatest,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private static Gap of(DesignationRow first, List<DesignationRow> onList, List<DesignationRow> designations,
            Collection<AuthorityRow> relevant, ListCoverage coverage, LocalDate day) {
        PartialDate listed = first.getLifeCycle().getListed();
        Lag sinceFirst = Lag.soFar(listed, day).orElse(null);
        Map<String, DesignationRow> byAuthority = onList.stream().sorted(BY_LISTING).collect(Collectors.toMap(
                DesignationRow::getAuthority, row -> row, (earlier, later) -> earlier, LinkedHashMap::new));
        List<Listing> others = byAuthority.values().stream().filter(row -> !row.getAuthority().equals(first.getAuthority()))
                .map(row -> new Listing(row, Lag.between(listed, row.getLifeCycle().getListed()).orElse(null))).toList();
        List<UnlistedAuthority> missing = relevant.stream().filter(authority -> !byAuthority.containsKey(authority.code()))
                .map(authority -> missing(first, sinceFirst, authority, coverage, designations, day)).toList();
        return new Gap(first, sinceFirst, others, missing);
    }

    /** Returns the listing by an authority; null if there is none. */
    public Listing listing(String authority) {
        return Stream.concat(Stream.of(new Listing(first, null)), others.stream())
                .filter(listing -> listing.designation.getAuthority().equals(authority)).findFirst().orElse(null);
    }

    /** Returns the missing listing by an authority; null if there is one, or its measures cannot name the target. */
    public UnlistedAuthority absence(String authority) {
        return missing.stream().filter(each -> each.authority().code().equals(authority)).findFirst().orElse(null);
    }

    /**
     * @param designations designations of one target
     *
     * @param relevant     authorities to check
     * @param coverage     days for which releases prove an absence
     * @return empty if no designation is in force and matches the filter
     */
    static Optional<Gap> of(List<DesignationRow> designations, Collection<AuthorityRow> relevant, ListCoverage coverage,
            GapFilter filter) {
        LocalDate day = filter.on();
        List<DesignationRow> onList = designations.stream().filter(row -> isOnList(row, day)).toList();
        return onList.stream().filter(row -> isAskedFor(row, filter)).min(BY_LISTING)
                .map(first -> of(first, onList, designations, relevant, coverage, day));
    }

    private static boolean isOnList(DesignationRow row, LocalDate day) {
        return row.getLifeCycle().statusOn(day).isInForceOrSuspended();
    }

    private static boolean isAskedFor(DesignationRow row, GapFilter filter) {
        return (filter.authority() == null || filter.authority().equals(row.getAuthority()))
                && (filter.programme() == null || filter.programme() == row.getProgrammeId());
    }

    private static LocalDate listedLatest(DesignationRow row) {
        PartialDate listed = row.getLifeCycle().getListed();
        return listed == null ? null : listed.getLatest();
    }

    /** Counts days from the end of the authority's earlier listing, if that was after the first listing. */
    private static UnlistedAuthority missing(DesignationRow first, Lag sinceFirst, AuthorityRow authority, ListCoverage coverage,
            List<DesignationRow> designations, LocalDate day) {
        List<DesignationRow> own = designations.stream().filter(row -> row.getAuthority().equals(authority.code())).toList();
        DesignationRow ended = own.stream().filter(row -> row.getLifeCycle().statusOn(day) == ForceStatus.ENDED)
                .max(Comparator.comparing(row -> row.getLifeCycle().getUntil())).orElse(null);
        DesignationRow coming = own.stream().filter(row -> row.getLifeCycle().statusOn(day) == ForceStatus.NOT_YET)
                .min(BY_LISTING).orElse(null);
        Lag sinceEnd = ended == null ? null : Lag.soFar(ended.getLifeCycle().getUntil(), day).orElse(null);
        boolean later = sinceEnd != null && (sinceFirst == null || sinceEnd.isShorterThan(sinceFirst));
        PartialDate since = later ? ended.getLifeCycle().getUntil() : first.getLifeCycle().getListed();
        return UnlistedAuthority.of(authority, coverage, since, day, coming == null ? ended : coming);
    }

    /**
     * First listing of the target by another authority.
     *
     * @param lag days after the first; null if one of the dates is unknown
     */
    public record Listing(DesignationRow designation, Lag lag) {
    }
}
