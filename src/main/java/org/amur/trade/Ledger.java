package org.amur.trade;

import java.time.LocalDate;
import java.util.List;

/** Statements read together, with how well each is supported. */
public record Ledger(List<Statement> statements, Standings standings) {

    public SeriesPoints points() {
        return SeriesPoints.of(statements, standings);
    }

    /** As the world knew it: what was surely published by the end of a day; all of it for null. */
    public Ledger publishedBy(LocalDate day) {
        return day == null ? this
                : new Ledger(statements.stream().filter(statement -> statement.isPublishedBy(day)).toList(), standings);
    }
}
