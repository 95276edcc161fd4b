package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ChangeRepository;
import org.amur.history.ChangesAtOnce;
import org.amur.sanctions.authority.AuthorityRecord;
import org.amur.sanctions.designation.DesignationRecord;
import org.amur.sanctions.measure.MeasureRecord;
import org.amur.sanctions.programme.ProgrammeRecord;

/** The latest changes of anything about sanctions, for the aside of the tracker. */
@Named("sanctionsChangesBacking")
@RequestScoped
public class LatestChangesBacking {

    private static final List<String> KINDS = List.of(AuthorityRecord.CODE, ProgrammeRecord.CODE, MeasureRecord.CODE,
            DesignationRecord.CODE);
    private static final int COUNT = 8;

    @Inject
    private ChangeRepository journal;

    private List<ChangesAtOnce> changes;

    @PostConstruct
    void load() {
        changes = journal.latest(KINDS, COUNT);
    }

    public List<ChangesAtOnce> getChanges() {
        return changes;
    }
}
