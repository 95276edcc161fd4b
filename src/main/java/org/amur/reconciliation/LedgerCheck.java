package org.amur.reconciliation;

import java.time.OffsetDateTime;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.jobs.RunReport;

/** Report of a check of all figures; written once, at its end, and never changed. */
@Entity
@Table(name = "ledger_check")
@AttributeOverride(name = "by", column = @Column(name = "checked_by"))
public class LedgerCheck extends RunReport {

    private long figures;

    private int resolved;

    protected LedgerCheck() {
    }

    LedgerCheck(OffsetDateTime begunAt, String by, LedgerCount count, long open) {
        super(begunAt, by, count.found(), count.returned(), count.changed(), open);
        figures = count.figures();
        resolved = count.resolved();
    }

    /** Returns the number of compared figures; one that two parts of the ledger need counts in both. */
    public long getFigures() {
        return figures;
    }

    public int getResolved() {
        return resolved;
    }
}
