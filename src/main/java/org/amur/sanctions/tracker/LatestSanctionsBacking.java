package org.amur.sanctions.tracker;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ChangeRepository;
import org.amur.history.ChangesAtOnce;
import org.amur.sanctions.authority.AuthorityRecordKind;
import org.amur.sanctions.designation.DesignationRecordKind;
import org.amur.sanctions.measure.MeasureRecordKind;
import org.amur.sanctions.programme.ProgrammeRecordKind;

/** Latest changes of sanctions records, for the sidebar of the tracker. */
@Named
@RequestScoped
public class LatestSanctionsBacking {

    private static final List<String> KINDS = List.of(AuthorityRecordKind.CODE, ProgrammeRecordKind.CODE, MeasureRecordKind.CODE,
            DesignationRecordKind.CODE);
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
