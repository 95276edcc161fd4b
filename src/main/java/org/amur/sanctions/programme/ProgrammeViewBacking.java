package org.amur.sanctions.programme;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordDeletion;
import org.amur.source.SourceReferences;
import org.amur.web.DependentList;
import org.amur.web.Dependents;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** {@code /sanctions/programme/view?id=}: one programme with its measures and latest changes. */
@Named
@RequestScoped
public class ProgrammeViewBacking implements Citable {

    private static final int CHANGES = 3;

    @Inject
    @Param
    private Long id;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private ProgrammeService service;

    @Inject
    private RecordDeletion deletion;

    @Inject
    private ChangeRepository journal;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    private Programme programme;
    private List<ProgrammeCitation> citations;
    private DependentList measures;
    private List<RecordChange> changes;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(ProgrammeRecordKind.CODE, "");
        }
        programme = programmes.get(id);
        citations = programmes.citations(id);
        measures = DependentList.of(dependents, ProgrammeRecordKind.CODE, id);
        changes = journal.of(ProgrammeRecordKind.CODE, id, 0, CHANGES);
    }

    /** Deletes the programme and offers to undo it on the list; refused while it has measures. */
    public String delete() {
        return deletion.leadTo("/sanctions/programme/list", version -> service.delete(id, version));
    }

    public Programme getProgramme() {
        return programme;
    }

    public List<ProgrammeCitation> getCitations() {
        return citations;
    }

    public DependentList getMeasures() {
        return measures;
    }

    public List<RecordChange> getChanges() {
        return changes;
    }

    @Override
    public String citedTitle() {
        return programme.getName();
    }

    @Override
    public List<Reference> citedSources() {
        return SourceReferences.of(citations);
    }
}
