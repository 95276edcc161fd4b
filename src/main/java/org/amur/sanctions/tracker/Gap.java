package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.Lag;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.text.PartialDate;

/**
 * How far authorities are apart over one target on a day: who listed it first, who did after how many days, and who has not
 * yet, for how many days. On a list is what is in force on the day or suspended. A listing is dated by the day on list, else
 * published, effective, signed or first seen, which is said, and never by an amendment. The first is whose date is certain
 * the earliest. Of what is only known to have been listed by a day the days are at least those since that day.
 */
public final class Gap {

    private static final Comparator<DesignationRow> BY_LISTING = Comparator.comparing(Gap::listedLatest,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final DesignationRow first;
    private final Lag sinceFirst;
    private final List<Listing> others;
    private final List<UnlistedAuthority> missing;
    private final List<UnlistedAuthority> told;
    private final List<Unknown> unknown;

    private Gap(DesignationRow first, List<DesignationRow> standing, List<DesignationRow> designations,
            Collection<AuthorityRow> relevant, ListCoverage coverage, LocalDate day) {
        this.first = first;
        PartialDate listed = first.getLifeCycle().getListed();
        sinceFirst = Lag.soFar(listed, day).orElse(null);
        Map<String, DesignationRow> byAuthority = standing.stream().sorted(BY_LISTING).collect(Collectors.toMap(
                DesignationRow::getAuthority, row -> row, (earlier, later) -> earlier, LinkedHashMap::new));
        others = byAuthority.values().stream().filter(row -> !row.getAuthority().equals(first.getAuthority()))
                .map(row -> new Listing(row, Lag.between(listed, row.getLifeCycle().getListed()).orElse(null))).toList();
        missing = relevant.stream().filter(authority -> !byAuthority.containsKey(authority.getCode()))
                .map(authority -> missing(authority, coverage, designations, day)).toList();
        told = missing.stream().filter(absence -> !absence.isBlank()).toList();
        unknown = unknown(missing);
    }

    private static List<Unknown> unknown(List<UnlistedAuthority> missing) {
        Map<String, String> codes = missing.stream().filter(UnlistedAuthority::isBlank).collect(Collectors.toMap(UnlistedAuthority::getText,
                absence -> absence.getAuthority().getCode(), (one, next) -> one + ", " + next, LinkedHashMap::new));
        return codes.entrySet().stream().map(entry -> new Unknown(entry.getValue(), entry.getKey())).toList();
    }

    /**
     * @param designations of one target
     * @param relevant     authorities of which it is asked whether they have listed it
     * @param coverage     the days on which releases tell that they have not
     * @return empty if none of the designations is on a list and of what the filter asks for
     */
    static Optional<Gap> of(List<DesignationRow> designations, Collection<AuthorityRow> relevant, ListCoverage coverage,
            GapFilter filter) {
        LocalDate day = filter.on();
        List<DesignationRow> standing = designations.stream().filter(row -> isOnList(row, day)).toList();
        return standing.stream().filter(row -> isAskedFor(row, filter)).min(BY_LISTING)
                .map(first -> new Gap(first, standing, designations, relevant, coverage, day));
    }

    private static boolean isOnList(DesignationRow row, LocalDate day) {
        ForceStatus status = row.getLifeCycle().statusOn(day);
        return status == ForceStatus.IN_FORCE || status == ForceStatus.SUSPENDED;
    }

    private static boolean isAskedFor(DesignationRow row, GapFilter filter) {
        return (filter.authority() == null || filter.authority().equals(row.getAuthority()))
                && (filter.programme() == null || filter.programme() == row.getProgrammeId());
    }

    private static LocalDate listedLatest(DesignationRow row) {
        PartialDate listed = row.getLifeCycle().getListed();
        return listed == null ? null : listed.getLatest();
    }

    /** Where the authority once had it, the days are counted from the end of that, if it came after the first listing. */
    private UnlistedAuthority missing(AuthorityRow authority, ListCoverage coverage, List<DesignationRow> designations, LocalDate day) {
        List<DesignationRow> own = designations.stream().filter(row -> row.getAuthority().equals(authority.getCode())).toList();
        DesignationRow ended = own.stream().filter(row -> row.getLifeCycle().statusOn(day) == ForceStatus.ENDED)
                .max(Comparator.comparing(row -> row.getLifeCycle().getUntil())).orElse(null);
        DesignationRow coming = own.stream().filter(row -> row.getLifeCycle().statusOn(day) == ForceStatus.NOT_YET)
                .min(BY_LISTING).orElse(null);
        Lag sinceEnd = ended == null ? null : Lag.soFar(ended.getLifeCycle().getUntil(), day).orElse(null);
        boolean later = sinceEnd != null && (sinceFirst == null || sinceEnd.isShorterThan(sinceFirst));
        PartialDate since = later ? ended.getLifeCycle().getUntil() : first.getLifeCycle().getListed();
        return UnlistedAuthority.of(authority, coverage, since, day, coming == null ? ended : coming);
    }

    /** By whom it was listed first, or by the authority asked for; never null. */
    public DesignationRow getFirst() {
        return first;
    }

    /** The days from that listing to the day, at most until today; null if nobody knows by when it was. */
    public Lag getSinceFirst() {
        return sinceFirst;
    }

    /** The other authorities that have it on a list, in the order in which they listed it. */
    public List<Listing> getOthers() {
        return others;
    }

    /** The authorities of which it was asked and of which no designation is recorded on the day. */
    public List<UnlistedAuthority> getMissing() {
        return missing;
    }

    /** Those of the missing about which something is known: days without a designation, or one that ended or is still to come. */
    public List<UnlistedAuthority> getTold() {
        return told;
    }

    /** The other missing, by the reason why nothing is known. */
    public List<Unknown> getUnknown() {
        return unknown;
    }

    /** Authorities about whose designations nothing is known on the day, for one reason. */
    public static final class Unknown {

        private final String authorities;
        private final String text;

        Unknown(String authorities, String text) {
            this.authorities = authorities;
            this.text = text;
        }

        /** Codes such as "CA, CH, UK". */
        public String getAuthorities() {
            return authorities;
        }

        /** For people: "unknown (list not imported)". */
        public String getText() {
            return text;
        }
    }

    /** The first listing of the target by another authority. */
    public static final class Listing {

        private final DesignationRow designation;
        private final Lag lag;

        Listing(DesignationRow designation, Lag lag) {
            this.designation = designation;
            this.lag = lag;
        }

        public DesignationRow getDesignation() {
            return designation;
        }

        /** The days after the first; null if one of the dates is not known. */
        public Lag getLag() {
            return lag;
        }
    }
}
