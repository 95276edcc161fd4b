package org.amur.home;

import java.util.List;
import java.util.Objects;

/**
 * Kind of records with its coverage.
 *
 * @param kind end of the message key
 */
public record CoveragePart(String kind, List<CoverageRow> rows) {

    /** Tells whether any row has a period. */
    public boolean hasPeriods() {
        return rows.stream().anyMatch(row -> !row.period().isEmpty());
    }

    /** Tells whether sources are counted. */
    public boolean hasSources() {
        return rows.stream().map(CoverageRow::sources).anyMatch(Objects::nonNull);
    }
}
