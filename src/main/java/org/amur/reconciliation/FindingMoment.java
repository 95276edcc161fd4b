package org.amur.reconciliation;

import java.util.List;

import org.amur.history.RecordChange;

/** One change of a finding, with the changes of its figures by the same command. */
public final class FindingMoment {

    private final RecordChange change;
    private final List<RecordChange> causes;

    /**
     * Creates the entry.
     *
     * @param ofFigures all changes of the finding's figures that may be of the same command, which has one
     * timestamp
     */
    FindingMoment(RecordChange change, List<RecordChange> ofFigures) {
        this.change = change;
        causes = ofFigures.stream().filter(cause -> cause.getAt().equals(change.getAt())).toList();
    }

    public RecordChange getChange() {
        return change;
    }

    /** Returns the changes of figures; empty if a user explained it, or a check of all figures found it. */
    public List<RecordChange> getCauses() {
        return causes;
    }
}
