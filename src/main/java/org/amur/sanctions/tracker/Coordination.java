package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.sanctions.Lag;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.text.PartialDate;

/**
 * Authorities that have designated one target, in order and with days after the first, and authorities that have not on
 * a day although they have measures in force against the target's country. The first is the one with the earliest
 * certain date. Days between listing dates have the precision of both, and may be between dates of different kinds; see
 * {@link Gap}.
 */
public final class Coordination {

    private static final Comparator<DesignationRow> BY_LISTING = Comparator.comparing(
            (DesignationRow row) -> row.getLifeCycle().getListed() == null ? null : row.getLifeCycle().getListed().getLatest(),
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Listing> listings = new ArrayList<>();
    private final List<UnlistedAuthority> missing;

    /**
     * @param designations designations of the target by all authorities
     *
     * @param against      authorities that can list it by their measures in force against its country on the day
     * @param coverage     days for which releases prove an absence
     */
    Coordination(List<DesignationRow> designations, List<AuthorityRow> against, ListCoverage coverage, LocalDate day) {
        Map<String, List<DesignationRow>> byAuthority = designations.stream().sorted(BY_LISTING)
                .collect(Collectors.groupingBy(DesignationRow::getAuthority, LinkedHashMap::new, Collectors.toList()));
        PartialDate first = byAuthority.values().stream().findFirst()
                .map(rows -> rows.get(0).getLifeCycle().getListed()).orElse(null);
        byAuthority.forEach((authority, rows) -> listings.add(new Listing(authority, rows, listings.isEmpty() ? null
                : Lag.between(first, rows.get(0).getLifeCycle().getListed()).orElse(null), listings.isEmpty())));
        Set<String> listing = designations.stream()
                .filter(row -> row.getLifeCycle().statusOn(day).isInForceOrSuspended())
                .map(DesignationRow::getAuthority).collect(Collectors.toSet());
        missing = against.stream().filter(authority -> !listing.contains(authority.code()))
                .map(authority -> UnlistedAuthority.of(authority, coverage, first, day, null)).toList();
    }

    /** Returns the listings in order. */
    public List<Listing> getListings() {
        return listings;
    }

    /** Returns the authorities against its country without a designation on the day. */
    public List<UnlistedAuthority> getMissing() {
        return missing;
    }

    /**
     * Designations of the target by one authority.
     *
     * @param authority code of the authority
     * @param designations designations, oldest first
     * @param lag days after the first authority; null for the first and for unknown dates
     */
    public record Listing(String authority, List<DesignationRow> designations, Lag lag, boolean first) {
    }
}
