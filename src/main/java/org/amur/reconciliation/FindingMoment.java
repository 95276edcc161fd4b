package org.amur.reconciliation;

import java.util.List;

import org.amur.history.RecordChange;

/**
 * One change of a finding, with the changes of its figures by the same command.
 *
 * @param causes changes of figures; empty if a user explained it, or a check of all figures found it
 */
public record FindingMoment(RecordChange change, List<RecordChange> causes) {

    /**
     * Creates the entry.
     *
     * @param ofFigures all changes of the finding's figures that may be of the same command, which has one
     * timestamp
     */
    static FindingMoment of(RecordChange change, List<RecordChange> ofFigures) {
        return new FindingMoment(change, ofFigures.stream().filter(cause -> cause.getAt().equals(change.getAt())).toList());
    }
}
