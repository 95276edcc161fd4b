package org.amur.figure.series;

import java.time.LocalDate;
import java.util.List;

import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Statement;

/** Statements read together, with their evidence ranks. */
public record StatementSet(List<Statement> all, EvidenceRanks ranks) {

    public SeriesPoints points() {
        return SeriesPoints.of(all, ranks);
    }

    /** Returns the statements that were certainly published by the end of a day; all for null. */
    public StatementSet publishedBy(LocalDate day) {
        return day == null ? this
                : new StatementSet(all.stream().filter(statement -> statement.isPublishedBy(day)).toList(),
                ranks);
    }
}
