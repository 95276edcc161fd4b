package org.amur.figure.series;

import java.time.LocalDate;
import java.util.List;

import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Statement;

/** Statements read together, with how well each is supported. */
public record StatementSet(List<Statement> statements, EvidenceRanks standings) {

    public SeriesPoints points() {
        return SeriesPoints.of(statements, standings);
    }

    /** As the world knew it: what was surely published by the end of a day; all of it for null. */
    public StatementSet publishedBy(LocalDate day) {
        return day == null ? this
                : new StatementSet(statements.stream().filter(statement -> statement.isPublishedBy(day)).toList(), standings);
    }
}
