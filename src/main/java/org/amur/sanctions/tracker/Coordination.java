package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.Lag;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.text.PartialDate;

/**
 * Who has designated one target, in which order and how many days after the first, and who has not on a day, though it has
 * measures in force against the target's country. The first is whose date is certain the earliest. The days between two
 * listing dates are as precise as both, and may be between dates of different kinds; see {@link Gap}.
 */
public final class Coordination {

    private static final Comparator<DesignationRow> BY_LISTING = Comparator.comparing(
            (DesignationRow row) -> row.getLifeCycle().getListed() == null ? null : row.getLifeCycle().getListed().getLatest(),
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Listing> listings = new ArrayList<>();
    private final List<UnlistedAuthority> missing;

    /**
     * @param designations of the target, by all authorities
     * @param against      authorities that can list it by their measures in force against its country on the day
     * @param coverage     the days on which releases tell that they have not
     */
    Coordination(List<DesignationRow> designations, List<AuthorityRow> against, ListCoverage coverage, LocalDate day) {
        Map<String, List<DesignationRow>> byAuthority = designations.stream().sorted(BY_LISTING)
                .collect(Collectors.groupingBy(DesignationRow::getAuthority, LinkedHashMap::new, Collectors.toList()));
        PartialDate first = byAuthority.values().stream().findFirst()
                .map(rows -> rows.get(0).getLifeCycle().getListed()).orElse(null);
        byAuthority.forEach((authority, rows) -> listings.add(new Listing(authority, rows, listings.isEmpty() ? null
                : Lag.between(first, rows.get(0).getLifeCycle().getListed()).orElse(null), listings.isEmpty())));
        Set<String> listing = designations.stream()
                .filter(row -> row.getLifeCycle().statusOn(day) == ForceStatus.IN_FORCE
                        || row.getLifeCycle().statusOn(day) == ForceStatus.SUSPENDED)
                .map(DesignationRow::getAuthority).collect(Collectors.toSet());
        missing = against.stream().filter(authority -> !listing.contains(authority.getCode()))
                .map(authority -> UnlistedAuthority.of(authority, coverage, first, day, null)).toList();
    }

    /** In the order in which they designated it. */
    public List<Listing> getListings() {
        return listings;
    }

    /** The authorities against its country of which no designation is recorded on the day. */
    public List<UnlistedAuthority> getMissing() {
        return missing;
    }

    /** What one authority has designated the target under. */
    public static final class Listing {

        private final String authority;
        private final List<DesignationRow> designations;
        private final Lag lag;
        private final boolean first;

        Listing(String authority, List<DesignationRow> designations, Lag lag, boolean first) {
            this.authority = authority;
            this.designations = designations;
            this.lag = lag;
            this.first = first;
        }

        /** Its code. */
        public String getAuthority() {
            return authority;
        }

        /** Oldest first. */
        public List<DesignationRow> getDesignations() {
            return designations;
        }

        /** The days after the first authority; null for the first and where a date is unknown. */
        public Lag getLag() {
            return lag;
        }

        public boolean isFirst() {
            return first;
        }
    }
}
