package org.amur.reconciliation;

import java.util.List;

import org.amur.history.RecordChange;

/** One moment in the life of a finding: what became of it, and what was done to its figures by the same command. */
public final class FindingMoment {

    private final RecordChange change;
    private final List<RecordChange> causes;

    /** @param ofFigures all changes of the finding's figures that may be of the same command, which has one instant */
    FindingMoment(RecordChange change, List<RecordChange> ofFigures) {
        this.change = change;
        causes = ofFigures.stream().filter(cause -> cause.getAt().equals(change.getAt())).toList();
    }

    public RecordChange getChange() {
        return change;
    }

    /** Empty where a person explained it, and where it was found when all figures were checked. */
    public List<RecordChange> getCauses() {
        return causes;
    }
}
